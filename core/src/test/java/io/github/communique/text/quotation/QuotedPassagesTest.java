package io.github.communique.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.TextAnalysis;
import java.net.URI;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPassagesTest {

    private static final int FEW = 200;
    private static final int MANY = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a ‘b “a ‘b “a ‘b “a ‘b “a ‘b “a ‘b “a ‘b “a ‘b “a ‘b “a ‘b",
                "“a „b",
                "«a “b",
                "“a «b „c ‹d",
                "\"a “b „c «d \"e “f „g «h"
            })
    void passages_that_no_paragraph_closes_grow_as_the_paragraphs_do(String paragraph) {
        int of200 = passages(FEW, paragraph);
        int of400 = passages(MANY, paragraph);

        assertThat(of400).isLessThanOrEqualTo(2 * of200 + 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We stay here for the winter.", "«We stay here for the winter."})
    void a_passage_goes_on_through_any_number_of_paragraphs_that_begin_with_its_mark(String paragraph) {
        assertThat(passages(MANY, paragraph)).isEqualTo(MANY);
    }

    private static int passages(int paragraphs, String text) {
        Paragraph paragraph = Paragraph.builder().text(text).build();
        PressRelease release = PressRelease.builder()
                .id(URI.create("urn:example:open"))
                .kind(ReleaseKind.STATEMENT)
                .language("en")
                .headline(Headline.builder().text("A town speaks").build())
                .body(Collections.nCopies(paragraphs, paragraph))
                .build();
        return QuotedPassages.of(TextAnalysis.of(release), QuotationMarkRegistry.builtIn())
                .passages()
                .size();
    }
}
