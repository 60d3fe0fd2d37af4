package io.github.communique.drafting.reading;

import static io.github.communique.drafting.reading.Sources.lines;
import static io.github.communique.drafting.reading.Sources.outline;
import static io.github.communique.drafting.reading.Sources.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String WRAPPED = """
            The minister of defence visited the peace support mission on Thursday and
            met its commander at the headquarters, where both spoke for an hour about
            the situation.

            She thanked the troops and left in the evening, after a meeting with the
            mayor.
            """;

    @Test
    void lines_that_were_wrapped_are_one_line() {
        SourceBlock first = plain(WRAPPED).blocks().get(0);

        assertThat(lines(first))
                .containsExactly("The minister of defence visited the peace support mission on Thursday and met its"
                        + " commander at the headquarters, where both spoke for an hour about the situation.");
    }

    @Test
    void blank_lines_separate_paragraphs() {
        assertThat(plain(WRAPPED).blocks()).hasSize(2);
    }

    @Test
    void a_hyphen_at_the_end_of_a_wrapped_line_is_kept() {
        String text = WRAPPED.replace("on Thursday and\nmet", "with its peace-\nkeepers and met");

        assertThat(plain(text).blocks().get(0).text().text()).contains("with its peace-keepers and met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\r\n"})
    void each_kind_of_line_end_works(String end) {
        assertThat(plain("One sentence." + end + end + "Another sentence." + end)
                        .blocks())
                .extracting(block -> block.text().text())
                .containsExactly("One sentence.", "Another sentence.");
    }

    @Test
    void paragraphs_can_be_one_a_line() {
        String sentence = "The minister of defence visited the mission on Thursday and met its commander there. ";

        assertThat(plain(sentence.repeat(3) + "\n" + sentence.repeat(4) + "\n" + sentence.repeat(2) + "\n")
                        .blocks())
                .hasSize(3);
    }

    @Test
    void an_indented_first_line_starts_a_paragraph() {
        String text = """
                The minister of defence visited the peace support mission on Thursday and
                met its commander at the headquarters of the force.
                   She thanked the troops and left in the evening, after a meeting with the
                mayor of the town, who had asked for it some days before that.
                """;

        assertThat(plain(text).blocks()).hasSize(2);
    }

    @Test
    void an_address_keeps_its_lines() {
        SourceBlock address = plain(WRAPPED + "\nPress office\nJane Doe\n+383 38 123 456\n")
                .blocks()
                .get(2);

        assertThat(lines(address)).containsExactly("Press office", "Jane Doe", "+383 38 123 456");
    }

    @Test
    void list_items_are_nested_by_their_indent() {
        assertThat(outline(plain("- one\n  * inner\n    continued here\n- two\n")))
                .containsExactly("LIST_ITEM 1: one", "LIST_ITEM 2: inner continued here", "LIST_ITEM 1: two");
    }

    @Test
    void numbers_that_go_on_make_a_list() {
        assertThat(plain("1. one\n2. two\n3. three\n").blocks())
                .allMatch(SourceBlock::isOrdered)
                .extracting(block -> block.text().text())
                .containsExactly("one", "two", "three");
    }

    @Test
    void a_day_at_the_start_of_a_line_is_no_list_item() {
        assertThat(outline(plain("Das Treffen fand statt am\n7. Juli in Pristina, wie es hieß.\n")))
                .noneMatch(block -> block.startsWith("LIST_ITEM"));
    }

    @Test
    void a_dash_that_starts_speech_is_no_list_item() {
        assertThat(outline(plain("– We shall stay, said the minister.\n")))
                .containsExactly("PARAGRAPH: – We shall stay, said the minister.");
    }

    @Test
    void capitals_and_underlines_make_headings() {
        assertThat(outline(plain("NOTES TO EDITORS\n\nAbout us\n========\n\nContact\n-------\n")))
                .containsExactly("HEADING 2: NOTES TO EDITORS", "HEADING 1: About us", "HEADING 2: Contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "###", "* * *", "-30-", "– 30 –"})
    void an_ornament_is_a_block_of_its_own(String ornament) {
        assertThat(outline(plain("The text ends here.\n" + ornament + "\n")))
                .containsExactly("PARAGRAPH: The text ends here.", "PARAGRAPH: " + ornament);
    }

    @Test
    void a_drawn_line_is_a_rule() {
        assertThat(outline(plain("One.\n\n----------\n\nTwo.\n")))
                .containsExactly("PARAGRAPH: One.", "RULE: ----------", "PARAGRAPH: Two.");
    }

    @Test
    void quotation_signs_make_a_block_quotation() {
        assertThat(outline(plain("> We shall stay\n> as long as needed.\n")))
                .containsExactly("BLOCK_QUOTATION: We shall stay as long as needed.");
    }

    @Test
    void an_indented_paragraph_is_a_block_quotation() {
        String quotation = """

                .    We shall stay in the region as long as we are needed by its
                .    people and asked by its governments, and not a day more
                """.replace('.', ' ');

        assertThat(outline(plain(WRAPPED + quotation)).get(2)).startsWith("BLOCK_QUOTATION: We shall stay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mission | Troops\n--------|-------\nKFOR    | 3,700\n",
                "Mission\tTroops\nKFOR\t3,700\n",
                "| Mission | Troops |\n| KFOR | 3,700 |\n"
            })
    void columns_make_a_table(String table) {
        assertThat(outline(plain(table))).containsExactly("TABLE: [[Mission, Troops], [KFOR, 3,700]]");
    }

    @Test
    void columns_aligned_by_spaces_make_a_table() {
        assertThat(outline(plain("Name     Troops   Since\nKFOR      3,700    1999\nEUFOR     1,100    2004\n")))
                .containsExactly("TABLE: [[Name, Troops, Since], [KFOR, 3,700, 1999], [EUFOR, 1,100, 2004]]");
    }

    @Test
    void two_spaces_between_sentences_make_no_table() {
        assertThat(outline(plain("We came.  We saw.\nWe met.  We left.\n")))
                .hasSize(1)
                .noneMatch(b -> b.startsWith("TABLE"));
    }

    @Test
    void form_feeds_and_no_break_spaces_are_space_at_the_ends_of_a_line() {
        assertThat(plain("\fOne.\n\u00A0\u200B\n\u00A0Two.\u00A0\n").blocks())
                .extracting(block -> block.text().text())
                .containsExactly("One.", "Two.");
    }

    @Test
    void lines_of_chinese_are_joined_without_a_space() {
        String line = "国防部长星期四访问了维和特派团并会见了指挥官他们讨论了该地区的安全局势";

        assertThat(plain((line + "\n").repeat(3)).blocks().get(0).text().text()).doesNotContain(" ");
    }
}
