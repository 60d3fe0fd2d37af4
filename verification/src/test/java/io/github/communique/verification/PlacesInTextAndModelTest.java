package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.metadata.Dateline;
import io.github.communique.place.Designation;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceName;
import io.github.communique.quote.Quote;
import io.github.communique.report.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether anchors, insertions, datelines and designations of the model are those of the text. */
class PlacesInTextAndModelTest extends TextAndModel {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /body/0      | 1 | 8  | We stay | ''
            /body/0/text | 1 | 8  | We stay | ''
            /body/0      | 1 | 8  | We went | /quotes/0/anchors/0/exact
            /body/0      | 0 | 8  | We stay | /quotes/0/anchors/0/exact
            /body/0      | 1 | 99 | We stay | /quotes/0/anchors/0/end
            /body/0      | 8 | 1  | We stay | /quotes/0/anchors/0/end
            /body/7      | 1 | 8  | We stay | /quotes/0/anchors/0/block
            /id          | 1 | 8  | We stay | /quotes/0/anchors/0/block
            """)
    void an_anchor_points_to_its_words(String block, int start, int end, String exact, String accused) {
        TextAnchor anchor = TextAnchor.builder()
                .block(Pointer.parse(block))
                .start(start)
                .end(end)
                .exact(exact)
                .build();
        PressRelease release = saying("We stay", "“We stay,” Ada Bauer said.", bauer("Minister"), "Minister");
        Quote anchored =
                release.getQuotes().get(0).toBuilder().addAnchors(anchor).build();

        assertThat(pointers(release.toBuilder().quotes(List.of(anchored)).build(), "quote/anchor-differs"))
                .isEqualTo(accused.isEmpty() ? List.of() : List.of(accused));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We [the soldiers] stay | true
            We … stay              | true
            We ... stay            | true
            We stay …              | false
            We stay                | false
            """)
    void what_the_publisher_put_into_a_quotation_is_an_insertion(String words, boolean isAccused) {
        PressRelease release = saying(words, "“" + words + ",” Ada Bauer said.", bauer("Minister"), "Minister");

        assertThat(ids(release).contains("quote/edited")).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VIENNA, 7 July 2022 – They met.        | true
            Vienna, 7 July 2022 – They met.        | true
            VIENNA (AP) — They met.                | true
            PRISTINA, Kosovo, 7 July 2022 – They met. | false
            Prishtina, 7 July 2022 – They met.     | false
            WARSAW/VIENNA, 7 July 2022 – They met. | true
            VIENNA/PRISHTINA, 7 July 2022 – They met. | false
            NATO – the Alliance – met.             | false
            STATEMENT – They met.                  | false
            Kosovo – a place of many rivers.       | false
            They met on 7 July 2022 – in Vienna.   | false
            Monday, 7 July 2022 – They met.        | false
            """)
    void the_dateline_of_the_text_is_that_of_the_release(String text, boolean isAccused) {
        PressRelease release = SoundTexts.release("en", "A meeting", List.of(text)).toBuilder()
                .dateline(Dateline.builder()
                        .place(Place.builder()
                                .name("Priština")
                                .addNames(PlaceName.builder().name("Prishtina").build())
                                .build())
                        .build())
                .build();

        assertThat(ids(release).contains("place/dateline-differs")).isEqualTo(isAccused);
    }

    @Test
    void a_designation_of_the_model_is_the_footnote_of_its_mark() {
        PressRelease release = SoundTexts.release("en", "A visit", List.of("They came to Kosovo*."));
        Place kosovo = Place.builder()
                .name("Kosovo")
                .designation(Designation.builder()
                        .text("Without prejudice to status")
                        .mark("*")
                        .build())
                .build();

        assertThat(release).checked().hasFinding("place/footnote");
        assertThat(release.toBuilder().addPlaces(kosovo).build()).checked().hasNoFinding("place/footnote");
    }

    @Test
    void a_passage_that_the_model_has_in_other_parts_is_modelled() {
        PressRelease release = saying(
                "We stay here for good", "“We stay here for good,” Ada Bauer said.", bauer("Minister"), "Minister");

        assertThat(release).checked().hasNoFinding("quote/not-modelled");
        assertThat(release.toBuilder().quotes(List.of()).build()).checked().hasFinding("quote/not-modelled");
    }
}
