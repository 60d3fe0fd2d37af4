package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksAsAdjectivesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Major Changes were made to the harbour.", "Private Companies may use it."})
    void a_rank_that_is_also_an_adjective_makes_no_person_of_the_noun_after_it(String sentence) {
        assertThat(Drafts.english(sentence).getParticipants()).isEmpty();
    }
}
