package io.github.communique.drafting.reading;

import static io.github.communique.drafting.reading.Sources.markdown;
import static io.github.communique.drafting.reading.Sources.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static String written(SourceDocument document, PageStatement statement) {
        return document.text()
                .text()
                .substring(statement.range().start(), statement.range().end());
    }

    @Test
    void blocks_are_read_in_order() {
        assertThat(outline(markdown("# Visit\n\nOne\ntwo\n\n- a\n  - b\n\n> said\n\n---\n\n    code\n")))
                .containsExactly(
                        "HEADING 1: Visit",
                        "PARAGRAPH: One two",
                        "LIST_ITEM 1: a",
                        "LIST_ITEM 2: b",
                        "BLOCK_QUOTATION: said",
                        "RULE: ---",
                        "PREFORMATTED: code");
    }

    @Test
    void a_table_has_its_header_as_first_row() {
        assertThat(outline(markdown("| a | b |\n|---|---|\n| 1 | 2 |\n"))).containsExactly("TABLE: [[a, b], [1, 2]]");
    }

    @Test
    void entities_and_escapes_know_their_place() {
        SourceDocument document = markdown("Caf&eacute; \\*open\\* &amp; new\n");
        SourceBlock block = document.blocks().get(0);

        assertThat(block.text().text()).isEqualTo("Café *open* & new");
        assertThat(document.text().text().substring(3, 11))
                .isEqualTo("&eacute;")
                .isEqualTo(document.text()
                        .text()
                        .substring(
                                block.text().range(3, 4).start(),
                                block.text().range(3, 4).end()));
    }

    @Test
    void raw_html_is_left_out_but_not_its_text() {
        assertThat(outline(markdown("<div onclick=\"x()\">\nInside\n</div>\n\nA <b>bold</b> word\n")))
                .containsExactly("PARAGRAPH: Inside", "PARAGRAPH: A bold word");
    }

    @Test
    void scripts_are_left_out() {
        assertThat(outline(markdown("<script>\nalert(1)\n</script>\n\nText\n"))).containsExactly("PARAGRAPH: Text");
    }

    @Test
    void a_hard_break_separates_lines() {
        assertThat(Sources.lines(markdown("Jane Doe  \n+383 1\n").blocks().get(0)))
                .containsExactly("Jane Doe", "+383 1");
    }

    @Test
    void a_paragraph_in_bold_is_set_off() {
        assertThat(markdown("**All of it**\n\n**Some** of it\n").blocks())
                .extracting(SourceBlock::isEmphasised)
                .containsExactly(true, false);
    }

    @Test
    void links_have_their_place_in_the_text() {
        assertThat(markdown("See [the site](https://example.org/a).\n")
                        .blocks()
                        .get(0)
                        .links())
                .containsExactly(new SourceBlock.Link(4, 12, "https://example.org/a"));
    }

    @Test
    void front_matter_is_stated_and_no_text() {
        SourceDocument document = markdown("---\ntitle: \"A visit\"\ndate: 2022-07-07\ntags: [a]\n---\n\nText\n");

        assertThat(outline(document)).containsExactly("PARAGRAPH: Text");
        assertThat(document.statements())
                .extracting(PageStatement::kind, PageStatement::value, one -> written(document, one))
                .containsExactly(
                        tuple(PageStatement.Kind.TITLE, "A visit", "A visit"),
                        tuple(PageStatement.Kind.PUBLISHED, "2022-07-07", "2022-07-07"));
    }

    @Test
    void a_rule_at_the_start_is_no_front_matter() {
        assertThat(outline(markdown("---\n\nText: one\n\n---\n")))
                .containsExactly("RULE: ---", "PARAGRAPH: Text: one", "RULE: ---");
    }
}
