package io.github.communique.drafting.page;

import static io.github.communique.drafting.reading.Sources.html;
import static io.github.communique.drafting.reading.Sources.lines;
import static io.github.communique.drafting.reading.Sources.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBlocksTest {

    private static String only(String page) {
        SourceDocument document = html(page);
        assertThat(document.blocks()).hasSize(1);
        return document.blocks().get(0).text().text();
    }

    private static String source(SourceDocument document, SourceRange range) {
        return document.text().text().substring(range.start(), range.end());
    }

    @Test
    void block_elements_split_and_inline_elements_join() {
        assertThat(outline(html("<h1>Vis<i>i</i>t</h1><div>One <b>word</b>.<p>Two</div>Three")))
                .containsExactly("HEADING 1: Visit", "PARAGRAPH: One word.", "PARAGRAPH: Two", "PARAGRAPH: Three");
    }

    @Test
    void white_space_is_collapsed() {
        assertThat(only("<p>  One\n\t two <b> three</b> </p>")).isEqualTo("One two three");
    }

    @Test
    void a_break_separates_lines() {
        SourceBlock block =
                html("<p>Jane Doe<br>+383 1<br/>jane@example.org</p>").blocks().get(0);

        assertThat(lines(block)).containsExactly("Jane Doe", "+383 1", "jane@example.org");
    }

    @Test
    void two_breaks_separate_paragraphs() {
        assertThat(outline(html("<div>One.<br> <br>Two.</div>"))).containsExactly("PARAGRAPH: One.", "PARAGRAPH: Two.");
    }

    @Test
    void lists_have_levels() {
        assertThat(outline(html("<ol><li>a<ul><li>b</ul><li><p>c<p>d</ol>")))
                .containsExactly("LIST_ITEM 1: a", "LIST_ITEM 2: b", "LIST_ITEM 1: c", "PARAGRAPH: d");
    }

    @Test
    void items_know_whether_they_are_numbered() {
        assertThat(html("<ol><li>a<ul><li>b</ul></ol>").blocks())
                .extracting(SourceBlock::isOrdered)
                .containsExactly(true, false);
    }

    @Test
    void a_table_of_data_has_rows() {
        assertThat(outline(html("<table><tr><th>a<th>b<tr><td>1 <b>2</b><td>3</table>")))
                .containsExactly("TABLE: [[a, b], [1 2, 3]]");
    }

    @Test
    void the_caption_is_the_text_of_a_table() {
        SourceBlock table = html("<table><caption>Troops</caption><tr><td>a<td>b<tr><td>c<td>d</table>")
                .blocks()
                .get(0);

        assertThat(table.text().text()).isEqualTo("Troops");
    }

    @Test
    void a_table_that_lays_out_the_page_is_read_through() {
        assertThat(outline(html("<table><tr><td><h1>Visit</h1><td>Text<tr><td>a<td>b</table>")))
                .startsWith("HEADING 1: Visit", "PARAGRAPH: Text");
    }

    @Test
    void a_figure_is_an_image_with_its_caption() {
        assertThat(outline(html("<figure><img src=x alt=Other><figcaption>The hall</figcaption></figure>")))
                .containsExactly("IMAGE: The hall");
    }

    @Test
    void an_image_has_its_alternative_text() {
        assertThat(outline(html("<p>One <img src=x alt='A &amp; B'> two</p>")))
                .containsExactly("PARAGRAPH: One two", "IMAGE: A & B");
    }

    @Test
    void a_quotation_element_gets_its_marks_where_none_stand() {
        assertThat(only("<p>He said <q>We stay</q>.</p>")).isEqualTo("He said “We stay”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“<q>We stay</q>”", "<q>“We stay”</q>"})
    void a_quotation_element_gets_no_marks_where_some_stand(String quotation) {
        assertThat(only("<p>" + quotation + "</p>")).isEqualTo("“We stay”");
    }

    @Test
    void a_raised_figure_is_no_part_of_a_number() {
        assertThat(only("<p>3,700<sup>1</sup> troops</p>")).isEqualTo("3,700¹ troops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<noscript>x</noscript>",
                "<template>x</template>",
                "<form><input><label>x</label></form>",
                "<button>x</button>",
                "<select><option>x</select>",
                "<textarea>x</textarea>",
                "<iframe>x</iframe>",
                "<svg><text>x</text></svg>",
                "<p hidden>x</p>",
                "<p aria-hidden=true>x</p>",
                "<p style='color:red; Display : None'>x</p>",
                "<!-- x -->"
            })
    void what_is_not_seen_is_no_text(String element) {
        assertThat(only("<p>Text</p>" + element)).isEqualTo("Text");
    }

    @Test
    void a_form_around_the_page_is_read_through() {
        assertThat(outline(html("<form><h1>Visit</h1><p>Text</p><input></form>")))
                .containsExactly("HEADING 1: Visit", "PARAGRAPH: Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " jAvaScript:x",
                "java\nscript:x",
                "data:text/html,x",
                "vbscript:x",
                "#top"
            })
    void links_that_lead_to_no_address_are_not_carried(String address) {
        assertThat(html("<p>See <a href='" + address + "' onclick='x()'>this</a></p>")
                        .blocks()
                        .get(0)
                        .links())
                .isEmpty();
    }

    @Test
    void a_link_has_its_place_in_the_text() {
        assertThat(html("<p>See <a href='/a?b=1&amp;c=2'>the  site</a>.</p>")
                        .blocks()
                        .get(0)
                        .links())
                .containsExactly(new SourceBlock.Link(4, 12, "/a?b=1&c=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>All</b></p>",
                "<p><strong>A</strong> <b>ll</b></p>",
                "<center>All</center>",
                "<p style='text-align: center'>All</p>",
                "<p><span style='font-weight:bold'>All</span></p>"
            })
    void a_text_that_is_wholly_set_off_is_marked(String page) {
        assertThat(html(page).blocks().get(0).isEmphasised()).isTrue();
    }

    @Test
    void a_text_that_is_partly_set_off_is_not_marked() {
        assertThat(html("<p><b>Some</b> of it</p>").blocks().get(0).isEmphasised())
                .isFalse();
    }

    @Test
    void a_character_reference_has_the_range_of_the_whole_reference() {
        SourceDocument document = html("<p>Caf&eacute; &#8220;x&#x201d; &amp;amp; &copy 2 &notit; AT&T</p>");
        SourceBlock block = document.blocks().get(0);

        assertThat(block.text().text()).isEqualTo("Café “x” &amp; © 2 ¬it; AT&T");
        assertThat(source(document, block.text().range(3, 4))).isEqualTo("&eacute;");
        assertThat(source(document, block.text().range(5, 6))).isEqualTo("&#8220;");
        assertThat(source(document, block.text().range(7, 8))).isEqualTo("&#x201d;");
        assertThat(source(document, block.text().range(9, 10))).isEqualTo("&amp;");
        assertThat(source(document, block.text().range(26, 28))).isEqualTo("&T");
    }

    @Test
    void text_that_the_parser_moves_keeps_its_place() {
        SourceDocument document = html("<p>x</p><table><tr>mo&amp;ved<td>a<td>b<tr><td>c<td>d</table>");

        assertThat(document.blocks())
                .filteredOn(block -> block.text().text().equals("mo&ved"))
                .singleElement()
                .extracting(block -> block.text().range())
                .isEqualTo(new SourceRange(19, 29));
    }

    @Test
    void text_in_a_table_outside_its_cells_is_not_lost() {
        assertThat(outline(html("<table>lost<tr><td>a<td>b<tr><td>c<td>d</table>")))
                .contains("PARAGRAPH: lost");
    }

    @Test
    void an_image_without_caption_has_a_place() {
        SourceDocument document = html("<p>x</p><hr id=a>");

        assertThat(source(document, document.blocks().get(1).text().range())).isEqualTo("<hr id=a>");
    }
}
