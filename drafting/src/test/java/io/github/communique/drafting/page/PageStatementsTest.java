package io.github.communique.drafting.page;

import static io.github.communique.drafting.reading.Sources.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.PageStatement.Kind;
import io.github.communique.drafting.source.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageStatementsTest {

    private static List<String> values(String page, Kind kind) {
        return html(page).statements().stream()
                .filter(statement -> statement.kind() == kind)
                .map(PageStatement::value)
                .toList();
    }

    @Test
    void the_language_of_the_page_is_stated() {
        assertThat(values("<html lang=fr-BE><p>x", Kind.LANGUAGE)).containsExactly("fr-BE");
    }

    @Test
    void meta_elements_state_title_dates_and_site() {
        String page = "<meta property=og:title content='A &amp; B'><meta property=article:published_time"
                + " content=2022-07-07T10:00:00Z><meta name=DC.Publisher content=Press>";

        assertThat(html(page).statements())
                .extracting(PageStatement::kind, PageStatement::value)
                .containsExactlyInAnyOrder(
                        tuple(Kind.TITLE, "A & B"),
                        tuple(Kind.PUBLISHED, "2022-07-07T10:00:00Z"),
                        tuple(Kind.SITE_NAME, "Press"));
    }

    @Test
    void linked_data_comes_before_meta_elements_and_the_title() {
        String page = "<title>Third</title><meta property=og:title content=Second><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Fi\\u0072st\"}</script>";

        assertThat(values(page, Kind.TITLE)).containsExactly("First", "Second", "Third");
    }

    @Test
    void linked_data_about_something_else_is_not_used() {
        String page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"mentions\":{\"@type\":\"Article\","
                + "\"headline\":\"Other\"},\"video\":{\"@type\":\"VideoObject\",\"datePublished\":\"2001-01-01\"}}</script>";

        assertThat(html(page).statements()).isEmpty();
    }

    @Test
    void linked_data_that_is_cut_off_states_nothing() {
        assertThat(html("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Fir</script>")
                        .statements())
                .isEmpty();
    }

    @Test
    void the_publisher_in_linked_data_is_the_site() {
        String page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"@type\":"
                + "\"Organization\",\"name\":\"Press office\"}}</script>";

        assertThat(values(page, Kind.SITE_NAME)).containsExactly("Press office");
    }

    @Test
    void times_in_the_text_state_dates() {
        assertThat(values("<p><time datetime=2022-07-07>7 July</time>", Kind.PUBLISHED))
                .containsExactly("2022-07-07");
    }

    @Test
    void links_state_the_address_and_the_language_versions() {
        String page = "<link rel=canonical href=https://example.org/en/1>"
                + "<link rel=alternate hreflang=fr href=https://example.org/fr/1>";

        assertThat(html(page).statements())
                .extracting(PageStatement::kind, PageStatement::value)
                .containsExactly(
                        tuple(Kind.ADDRESS, "https://example.org/en/1"),
                        tuple(Kind.LANGUAGE_VERSION, "fr https://example.org/fr/1"));
    }

    @Test
    void a_statement_knows_its_place() {
        SourceDocument document = html("<meta property=og:title content='A &amp; B'>");
        PageStatement statement = document.statements().get(0);

        assertThat(document.text()
                        .text()
                        .substring(statement.range().start(), statement.range().end()))
                .isEqualTo("A &amp; B");
    }
}
