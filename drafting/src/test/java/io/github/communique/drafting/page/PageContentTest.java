package io.github.communique.drafting.page;

import static io.github.communique.drafting.reading.Sources.content;
import static io.github.communique.drafting.reading.Sources.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageContentTest {

    private static final String FIRST =
            "The minister visited the mission on Thursday, met its commander and thanked the troops.";
    private static final String SECOND = "Both spoke about the situation in the region, which is calm but fragile.";
    private static final String MENU =
            "<div><ul><li><a href=/a>Home</a><li><a href=/b>News</a><li><a href=/c>Contact</a></ul></div>";
    private static final String BODY = "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

    private static String headline(SourceDocument document) {
        List<String> found = document.blocks().stream()
                .filter(block -> block.isContent() && block.kind() == SourceBlock.Kind.HEADING && block.level() == 1)
                .map(block -> block.text().text())
                .toList();
        return String.join(" / ", found);
    }

    @Test
    void menus_are_furniture() {
        assertThat(content(html(MENU + "<h1>Minister visits mission</h1>" + BODY + MENU)))
                .containsExactly("Minister visits mission", FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>%s</nav>",
                "<footer>%s</footer>",
                "<aside>%s</aside>",
                "<div role=navigation>%s</div>",
                "<div role=contentinfo>%s</div>",
                "<div class='site-footer'>%s</div>",
                "<div id=cookieConsent>%s</div>",
                "<section class=related_articles>%s</section>"
            })
    void sentences_in_furniture_are_furniture(String element) {
        String furniture = element.formatted("<p>We use this, and that, to make our service better for you all.</p>");

        assertThat(content(html("<h1>Minister visits mission</h1>" + BODY + furniture)))
                .containsExactly("Minister visits mission", FIRST, SECOND);
    }

    @Test
    void an_element_with_most_of_the_text_is_no_furniture_because_of_its_name() {
        assertThat(content(html("<h1>Minister visits mission</h1><div class=sidebar>" + BODY + "</div>")))
                .contains(FIRST, SECOND);
    }

    @Test
    void comments_are_furniture_even_if_they_are_longer_than_the_text() {
        String comment = "<p>I do not think so, since I was there myself, and nobody saw any minister there.</p>";

        assertThat(content(html("<h1>Minister visits mission</h1>" + BODY + "<div class=comments>" + comment.repeat(20)
                        + "</div>")))
                .containsExactly("Minister visits mission", FIRST, SECOND);
    }

    @Test
    void cards_that_present_other_pages_are_furniture() {
        String card =
                "<div><h3><a href=/x>Another visit</a></h3><p>Some other minister visited another mission, too.</p></div>";

        assertThat(content(html("<div><h1>Minister visits mission</h1>" + BODY + card.repeat(4) + "</div>")))
                .containsExactly("Minister visits mission", FIRST, SECOND);
    }

    @Test
    void lines_beside_the_headline_belong_to_the_release() {
        assertThat(content(html("<h1>News</h1><hr><div><div>Thursday, 7 July 2022</div><h1>Minister visits mission</h1>"
                        + BODY + "</div>")))
                .contains("Thursday, 7 July 2022");
    }

    @Test
    void labelled_values_below_the_text_belong_to_the_release() {
        assertThat(content(html("<div><h1>Minister visits mission</h1>" + BODY
                        + "<div><div>Number:</div><div>22-484</div></div></div>" + MENU)))
                .endsWith("Number:", "22-484");
    }

    @Test
    void the_headline_is_the_heading_that_agrees_with_the_title() {
        assertThat(headline(html("<title>Minister visits mission | Ministry</title><h1>Ministry</h1>" + MENU
                        + "<h2>Minister visits mission</h2>" + BODY)))
                .isEqualTo("Minister visits mission");
    }

    @Test
    void the_headline_can_be_a_paragraph_that_agrees_with_the_title() {
        assertThat(headline(html("<title>Minister visits mission in Pristina</title>"
                        + "<p class=t>Minister visits mission in Pristina</p>" + BODY)))
                .isEqualTo("Minister visits mission in Pristina");
    }

    @Test
    void without_a_title_the_heading_before_the_text_is_the_headline() {
        assertThat(headline(html("<h1>News</h1>" + MENU + "<h1>Minister visits mission</h1>" + BODY)))
                .isEqualTo("Minister visits mission");
    }

    @Test
    void a_page_of_navigation_only_has_no_text() {
        assertThat(content(html(MENU.repeat(5)))).isEmpty();
    }

    @Test
    void a_text_in_chinese_is_found() {
        String text = "国防部长星期四访问了特派团，会见了指挥官，并感谢了部队。双方讨论了该地区的局势，局势平静但脆弱。";

        assertThat(content(html(MENU + "<h1>部长访问特派团</h1><div><p>" + text + "</p></div>" + MENU)))
                .containsExactly("部长访问特派团", text);
    }
}
