package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.place.Place;
import io.github.communique.time.DateExpression;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether datelines, in the text and in words of the record, name the place and the day of the release. */
class DatelinesTest extends TextAndModel {

    private static final String PLACE = "place/dateline-differs";
    private static final String DAY = "time/dateline-day-differs";

    private static PressRelease release(String language, String text, Dateline dateline) {
        return SoundTexts.release(language, "A meeting", List.of(text)).toBuilder()
                .dateline(dateline)
                .build();
    }

    private static Dateline.Builder brigg() {
        return Dateline.builder().place(Place.builder().name("Brigg").build()).date(DateExpression.parse("2022-07-07"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Old Ferrol, July 7: They met.           | true
            en | Ferrol, 7 July 2022. They met.          | true
            en | Ferrol (7 July 2022): They met.         | true
            en | Ferrol - On Thursday, they met.         | true
            fr | Ferrol, le 7 juillet 2022. On se vit.   | true
            de | Ferrol, 7. Juli 2022 – Man sah sich.    | true
            es | Ferrol, 7 de julio de 2022.- Se vieron. | true
            en | Ferrol, Galway – July 7, 2022 – They met. | true
            en | Schedule, July 7: They met.             | false
            en | Reminder – On Tuesday, they met.        | false
            de | Brigg, 7. Juli 2022 – Man sah sich.     | false
            de | Mit Punkt 7. Dann – so sagte er – kam er. | false
            en | Brigg, 7 July 2022: They met.           | false
            en | Fares, tolls: They met.                 | false
            en | In May 2022: They met.                  | false
            en | Press Release, 7 July 2022: They met.   | false
            en | Monday, 7 July 2022: They met.          | false
            """)
    void a_dateline_is_read_before_other_marks_than_a_dash(String language, String text, boolean isAccused) {
        assertThat(ids(release(language, text, brigg().build())).contains(PLACE))
                .isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BRIGG, 9 July 2022 – They met. | true
            Brigg, July 9: They met.       | true
            BRIGG, 7 July 2022 – They met. | false
            BRIGG, July 7 – They met.      | false
            BRIGG – They met on 9 July.    | false
            """)
    void the_day_of_the_dateline_is_that_of_the_release(String text, boolean isAccused) {
        assertThat(ids(release("en", text, brigg().build())).contains(DAY)).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferrol, 7 July 2022           | place/dateline-differs
            Brigg, 8 July 2022            | time/dateline-day-differs
            Brigg, Friday, 7 July 2022    | time/weekday-differs
            Brigg, Thursday, 7 July 2022  | ''
            Office of Brigg, 7 July 2022  | ''
            7 July 2022                   | ''
            """)
    void the_words_of_a_dateline_are_read_like_a_text(String words, String accused) {
        List<String> found = ids(release("en", "They met.", brigg().text(words).build())).stream()
                .filter(id -> List.of(PLACE, DAY, "time/weekday-differs").contains(id))
                .toList();

        assertThat(found).isEqualTo(accused.isEmpty() ? List.of() : List.of(accused));
    }

    @Test
    void the_weekday_in_the_words_of_an_embargo_is_that_of_its_day() {
        PressRelease release = SoundTexts.release("en", "A meeting", List.of("They met.")).toBuilder()
                .lifecycle(Lifecycle.builder()
                        .embargo(Embargo.builder()
                                .note("Not before Friday, 7 July 2022, 18:00")
                                .build())
                        .build())
                .build();

        assertThat(pointers(release, "time/weekday-differs")).containsExactly("/lifecycle/embargo/note");
    }
}
