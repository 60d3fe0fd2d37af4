package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseFact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What drafting finds of the facts of the corpus. */
class CorpusDraftingTest {

    /** A sub-headline on the line below the headline, which may as well continue it; docs/drafting.md says so. */
    private static final List<String> SUB_HEADLINE_JOINED = List.of(
            "joint-statement-lake-orven-fr",
            "pressemitteilung-kfor-bergrettung",
            "resoconto-atalanta-ministro-costalba");

    private static final double LEAST_SHARE = 0.43;

    @Test
    void two_facts_in_five_are_drafted_from_the_texts() {
        long all = withText().mapToLong(fixture -> fixture.facts().size()).sum();
        long found = withText()
                .mapToLong(fixture -> fixture.facts().stream()
                        .filter(drafted(fixture)::contains)
                        .count())
                .sum();

        assertThat((double) found / all).as("%d of %d", found, all).isGreaterThan(LEAST_SHARE);
    }

    @Test
    void the_headline_is_right_where_the_text_leaves_no_doubt() {
        assertThat(withText().filter(fixture -> !headline(drafted(fixture)).equals(headline(fixture.facts()))))
                .map(Fixture::getName)
                .containsExactlyInAnyOrderElementsOf(SUB_HEADLINE_JOINED);
    }

    private static Stream<Fixture> withText() {
        return Corpus.sound().filter(fixture -> fixture.getForms().contains(Fixture.Form.FACTS));
    }

    private static List<ReleaseFact> drafted(Fixture fixture) {
        return Drafting.standard()
                .draft(Source.text(fixture.text()))
                .getRelease()
                .map(FactsOf::release)
                .orElse(List.of());
    }

    private static String headline(List<ReleaseFact> facts) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.kind(), "headline"))
                .map(ReleaseFact::value)
                .findFirst()
                .orElse("none");
    }
}
