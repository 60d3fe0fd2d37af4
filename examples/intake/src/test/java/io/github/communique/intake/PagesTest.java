package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a person sees and decides, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTest {

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_text_that_is_pasted_is_shown_with_its_findings() {
        HttpResponse<String> answer = client.postForm("/new", "text", Samples.damagedText());

        Document page = page(Client.location(answer));
        assertThat(page.select("[role=status]").text()).isEqualTo("The release was taken in.");
        Element mark = mark(page, "quote/wrong-mark");
        assertThat(mark.text()).isEqualTo("“");
        assertThat(page.getElementById(mark.attr("aria-describedby")).text())
                .isEqualTo("The quotation mark “ is wrong here; expected ”.");
    }

    @Test
    void each_finding_is_marked_once_in_the_release_and_those_of_the_source_there() {
        Document page = page(view(Samples.damagedText()));

        assertThat(page.select(".findings .card")).isNotEmpty().allSatisfy(finding -> {
            String number = finding.id().replace("finding-", "");
            assertThat(page.getElementById("mark-" + number)).as(number).isNotNull();
        });
        assertThat(page.select("pre mark.error").text()).isEqualTo("18:00 ON 7 JULY 2022");
    }

    @Test
    void ids_are_unique() {
        Document page = page(view(Samples.damagedText()));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_source_is_shown_as_it_was_sent() {
        String text = Samples.damagedText();

        Element source = page(view(text)).selectFirst("pre");
        source.select("a").remove();

        assertThat(source.wholeText()).isEqualTo(text);
    }

    @Test
    void unsound_json_is_refused_with_its_findings_and_can_be_corrected() {
        String unsound = Samples.unsound();

        HttpResponse<String> answer = client.postForm("/new", "text", unsound);

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert] li.error").text()).contains("quote/unknown-speaker");
        assertThat(page.selectFirst("textarea").wholeText().replace("\r", "")).isEqualTo(unsound);
    }

    @Test
    void an_empty_form_is_refused() {
        HttpResponse<String> answer = client.postForm("/new", "text", " ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("There is no text.");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        assertThat(client.postForm("/new", "text", "word ".repeat(300_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void the_form_of_what_is_pasted_is_recognised() {
        String page = page(view("<!DOCTYPE html><title>T</title><h1>Pier opens today</h1><p>It opened.</p>"))
                .select("article")
                .text();

        assertThat(page).contains("Pier opens today").doesNotContain("<h1>");
    }

    @Test
    void one_fix_is_accepted_and_stored_as_the_next_version() {
        String view = view(Samples.damagedText());
        Element form = page(view).selectFirst("li:has(code:containsOwn(quote/wrong-mark)) form");

        HttpResponse<String> answer = send(form);

        Document page = page(Client.location(answer));
        assertThat(page.select("article").text()).contains("of this commitment,” he said");
        assertThat(page.select(".about").text()).contains("Version 2");
        assertThat(page.select(".findings code").eachText())
                .doesNotContain("quote/wrong-mark")
                .contains("headline/repeated-in-body", "quote/unbalanced-marks", "drafting/no-issuer");
    }

    @Test
    void an_accepted_fix_raises_no_finding_that_the_draft_did_not_have() {
        String view = view(Samples.damagedText());
        Document before = page(view);

        Document after =
                page(Client.location(send(before.selectFirst("li:has(code:containsOwn(quote/wrong-mark)) form"))));

        assertThat(after.select(".findings h3 code").eachText())
                .hasSize(before.select(".findings h3 code").size() - 1)
                .isSubsetOf(before.select(".findings h3 code").eachText());
    }

    @Test
    void all_fixes_are_accepted_at_once() {
        String view = view(Samples.damagedText());

        Document page = page(Client.location(send(page(view).selectFirst("form.all"))));

        assertThat(page.select(".findings form.fix, .findings form.all")).isEmpty();
        assertThat(page.select(".about").text()).contains("Version 2");
    }

    @Test
    void a_fix_to_a_version_that_is_not_the_newest_is_refused() {
        String view = view(Samples.damagedText());
        Document seen = page(view);
        send(seen.selectFirst("li:has(code:containsOwn(quote/wrong-mark)) form"));

        HttpResponse<String> late = send(seen.selectFirst("form.all"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("main a").attr("href")).isEqualTo(view);
        assertThat(page(view).select(".about").text()).contains("Version 2");
    }

    @Test
    void a_release_with_errors_cannot_be_accepted() {
        String view = view(Samples.damagedText());
        assertThat(page(view).select("form.accept")).isEmpty();

        HttpResponse<String> answer = client.postForm(view + "/acceptance", "version", "1");

        assertThat(page(Client.location(answer)).select("[role=status]").text())
                .contains("has errors and was not accepted");
        assertThat(page(view).select(".state").text()).isEqualTo("Received");
    }

    @Test
    void a_sound_draft_is_accepted_by_a_person() {
        String view = view("PRESS RELEASE 14/2026\n\nHarbour Office opens its new pier\n\n4 March 2026\n\n"
                + "The Harbour Office opened its new pier.\n");

        Document page = page(Client.location(send(page(view).selectFirst("form.accept"))));

        assertThat(page.select(".state").text()).isEqualTo("Accepted");
        assertThat(page.select(".versions li").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("accepted");
    }

    @Test
    void sound_json_is_accepted_without_a_person() {
        HttpResponse<String> taken = client.post("/releases", Client.JSON, Samples.json(Samples.sound()));

        Document page = page(Client.location(taken).replace("/releases/", "/view/"));

        assertThat(page.select(".state").text()).isEqualTo("Accepted");
        assertThat(page.select("form.accept, pre")).isEmpty();
    }

    @Test
    void the_list_is_searched() {
        PressRelease release = Samples.retitled(Samples.sound(), "Lighthouse painted");
        client.post("/releases", Client.JSON, Samples.json(release));

        assertThat(page("/?headline=lighthouse&kind=press-release&state=accepted&language=en&issuer=")
                        .select(".releases a")
                        .eachText())
                .containsExactly("Lighthouse painted");
        assertThat(page("/?headline=lighthouse&state=received")
                        .select("[role=status]")
                        .text())
                .isEqualTo("No releases");
    }

    @Test
    void the_pages_of_a_search_are_linked() {
        for (int i = 0; i < 21; i++) {
            client.post("/releases", Client.JSON, Samples.json(Samples.retitled(Samples.sound(), "Buoy & bell")));
        }

        Document first = page("/?headline=Buoy+%26");
        Document second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".releases li")).hasSize(20);
        assertThat(second.select(".releases li")).hasSize(1);
        assertThat(second.select("#headline").attr("value")).isEqualTo("Buoy &");
    }

    @Test
    void pages_are_in_french_for_who_reads_french() {
        HttpResponse<String> answer = client.get(view(Samples.damagedText()), "Accept-Language", "fr-BE");

        Document page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        assertThat(page.select(".findings h2").text()).startsWith("Constats");
        assertThat(page.select(".findings .message").text()).contains("Le guillemet");
    }

    @Test
    void a_release_that_is_not_there_has_a_page_that_says_so() {
        HttpResponse<String> answer = client.get("/view/999999", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Not found");
    }

    @Test
    void a_wrong_address_has_a_page_for_people_and_problem_details_for_programs() {
        HttpResponse<String> page = client.get("/nothing", "Accept", "text/html, */*;q=0.8", "Accept-Language", "fr");
        HttpResponse<String> problem = client.get("/nothing", "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Introuvable");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("\"status\":404");
    }

    /** Takes a text in by the form; the address of its page. */
    private String view(String text) {
        String location = Client.location(client.postForm("/new", "text", text));
        return location.replaceFirst("\\?.*", "");
    }

    private Document page(String path) {
        HttpResponse<String> answer = client.get(path.replaceFirst("#.*", ""));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(Element form) {
        String[] fields = form.select("input").stream()
                .flatMap(input -> Stream.of(input.attr("name"), input.attr("value")))
                .toArray(String[]::new);
        return client.postForm(form.attr("action"), fields);
    }

    private static Element mark(Document page, String rule) {
        String number =
                page.selectFirst("li:has(code:containsOwn(" + rule + "))").id().replace("finding-", "");
        return page.selectFirst("article mark[aria-describedby~=\\bmessage-" + number + "\\b]");
    }
}
