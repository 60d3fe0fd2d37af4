package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where in the source a fix of a draft belongs, if the source has exactly the characters that it replaces. */
class DraftFixesTest {

    private static final Pointer FIRST = Pointer.parse("/body/0/text");
    private static final String TEXT =
            "Harbour office opens a pier\n\nThe ferries of the islands will now be able to use the new pier\nin all weathers.\n";

    @Test
    void the_passage_of_a_fix_has_its_bytes() {
        Draft draft = Drafting.standard().draft(Source.text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));

        Passage passage = passage(draft, 4, 11).orElseThrow();

        assertThat(passage.wording()).isEqualTo("ferries");
        assertThat(passage.start()).hasToString("3:5");
        assertThat(passage.endByte() - passage.startByte()).isEqualTo(7);
        assertThat(passage.startByte()).isEqualTo(3 + TEXT.indexOf("ferries"));
    }

    @Test
    void a_fix_that_inserts_has_a_place_between_two_characters() {
        Draft draft = Drafting.standard().draft(Source.text(TEXT));

        Passage passage = passage(draft, 4, 4).orElseThrow();

        assertThat(passage.wording()).isEmpty();
        assertThat(passage.startByte()).isEqualTo(TEXT.indexOf("ferries")).isEqualTo(passage.endByte());
    }

    @Test
    void over_the_end_of_a_wrapped_line_a_fix_has_no_passage() {
        Draft draft = Drafting.standard().draft(Source.text(TEXT));
        int end = TEXT.indexOf("\nin") - TEXT.indexOf("The ferries");

        assertThat(passage(draft, end - 4, end)).isPresent();
        assertThat(passage(draft, end - 4, end + 3)).isEmpty();
    }

    @Test
    void a_reference_and_a_mark_in_the_passage_are_not_exact() {
        Draft page = Drafting.standard()
                .draft(Source.html("<h1>A pier</h1><p>The &#102;erries of <b>the</b> islands will use it.</p>"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(passage(page, 4, 11)).isEmpty();
        assertThat(passage(page, 12, 18)).isEmpty();
        assertThat(passage(page, 19, 26)).map(Passage::wording).contains("islands");
    }

    @Test
    void a_removal_and_a_value_that_is_no_text_of_the_source_have_no_passage() {
        Draft draft = Drafting.standard().draft(Source.text(TEXT));

        assertThat(draft.getPassage(Fix.remove(FIRST.parent()))).isEmpty();
        assertThat(draft.getPassage(Fix.replace(Pointer.parse("/language"), new TextRange(0, 2), "fr")))
                .isEmpty();
    }

    @Test
    void the_encoding_of_the_source_is_known() {
        Charset windows = Charset.forName("windows-1252");
        Draft draft = Drafting.standard()
                .draft(Source.text("Le port ouvre\n\nLa jetée “est” ouverte à tous.\n".getBytes(windows)));

        assertThat(draft.getSourceCharset()).isEqualTo(windows);
    }

    @Test
    void a_source_has_a_media_type() {
        assertThat(Source.text(TEXT).getMediaType()).isEqualTo("text/plain");
        assertThat(Source.markdown(new byte[0]).getMediaType()).isEqualTo("text/markdown");
        assertThat(Source.of("<html>".getBytes(StandardCharsets.UTF_8), "a").getMediaType())
                .isEqualTo("text/html");
    }

    private static Optional<Passage> passage(Draft draft, int start, int end) {
        return draft.getPassage(Fix.replace(FIRST, new TextRange(start, end), "x"));
    }
}
