package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a client that sends something wrong is answered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BadInputTest {

    private static final String PROBLEM = "application/problem+json";

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void malformed_json_is_refused_with_its_place() {
        HttpResponse<String> answer = client.post("/releases", Client.JSON, "{\n  \"id\": }");

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("\"line\":2", "json/not-json");
    }

    @Test
    void an_empty_body_is_refused() {
        assertProblem(client.post("/releases", Client.JSON, ""), 400);
    }

    @Test
    void a_fault_of_structure_is_refused_with_every_fault() {
        String broken = Samples.indented(Samples.sound())
                .replaceFirst("\"language\": \"[^\"]+\"", "\"language\": 7")
                .replaceFirst("\"kind\": \"[^\"]+\"", "\"kind\": \"pamphlet\"");

        HttpResponse<String> answer = client.post("/releases", Client.JSON, broken);

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("\"pointer\":\"/language\"", "\"pointer\":\"/kind\"");
    }

    @Test
    void an_unsound_release_is_refused_with_every_finding_in_the_client_s_language() {
        HttpResponse<String> answer =
                client.post("/releases", Client.JSON, Samples.unsound(), "Accept-Language", "fr-CA, en;q=0.5");

        assertProblem(answer, 422);
        assertThat(answer.headers().firstValue("Content-Language")).contains("fr");
        assertThat(answer.body())
                .contains(
                        "Le communiqué n’est pas valable",
                        "quote/unknown-speaker",
                        "n’est pas un participant du communiqué");
    }

    @Test
    void nothing_of_a_refused_release_is_stored() {
        String unsound = Samples.unsound().replace("Harbour Office", "Office of Nobody");

        client.post("/releases", Client.JSON, unsound);

        assertThat(client.get("/releases?issuer=Nobody").body()).contains("\"total\":0");
    }

    @Test
    void json_of_ten_megabytes_is_refused() {
        assertProblem(client.post("/releases", Client.JSON, "{\"id\":\"" + "x".repeat(10_000_000) + "\"}"), 413);
    }

    @Test
    void a_text_of_ten_megabytes_is_refused() {
        assertProblem(client.post("/releases", Client.TEXT, "word ".repeat(2_000_000)), 413);
    }

    @Test
    void another_content_type_is_refused_with_those_that_are_taken() {
        HttpResponse<String> answer = client.post("/releases", "application/pdf", "%PDF-1.7", "Accept-Language", "fr");

        assertProblem(answer, 415);
        assertThat(answer.body()).contains("Ce type n’est pas accepté", "text/markdown");
    }

    @Test
    void a_charset_that_does_not_exist_is_refused() {
        assertProblem(client.post("/releases", "text/plain; charset=utf-99", "PRESS RELEASE"), 415);
    }

    @Test
    void json_in_another_charset_than_utf8_is_refused() {
        HttpResponse<String> answer = client.post(
                "/releases",
                "application/json; charset=windows-1252",
                Samples.json(Samples.sound()).getBytes(Charset.forName("windows-1252")));

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("json/not-utf8");
    }

    @Test
    void a_text_that_is_not_in_its_charset_is_refused() {
        assertProblem(
                client.post(
                        "/releases",
                        "text/plain; charset=utf-8",
                        "Communiqué\n\nÉté".getBytes(StandardCharsets.ISO_8859_1)),
                400);
    }

    @Test
    void a_text_is_read_in_the_charset_of_its_type() {
        String text = "COMMUNIQUÉ DE PRESSE\n\nLe port rouvre à Épinal\n\nLe port a rouvert le 3 mars 2026.\n";

        HttpResponse<String> answer = client.post(
                "/releases", "text/plain; charset=iso-8859-15", text.getBytes(Charset.forName("ISO-8859-15")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(client.get(Client.location(answer)).body()).contains("Le port rouvre à Épinal");
    }

    @Test
    void a_text_without_a_headline_is_refused_with_the_reason() {
        HttpResponse<String> answer = client.post("/releases", Client.TEXT, "\n \n");

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("drafting/");
    }

    @Test
    void a_language_that_is_no_tag_is_refused() {
        assertProblem(client.post("/releases?language=fran%C3%A7ais", Client.TEXT, Samples.damagedText()), 400);
    }

    @Test
    void a_text_with_faults_is_taken_in_with_its_findings() {
        HttpResponse<String> answer = client.post("/releases", Client.TEXT, Samples.damagedText());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"sound\":false", "lifecycle/embargo-without-zone", "\"line\":3");
        assertThat(client.get("/releases?state=received").body()).contains(Client.location(answer));
    }

    @Test
    void a_page_and_a_markdown_text_are_drafted() {
        String page = "<!DOCTYPE html><html lang=en><title>T</title><h1>Pier opens</h1><p>The pier opened.</p></html>";

        HttpResponse<String> html = client.post("/releases?issuer=Harbour%20Office", "text/html; charset=utf-8", page);
        HttpResponse<String> markdown =
                client.post("/releases", "text/markdown", "# Pier closes\n\nThe pier *closed* today.\n");

        assertThat(client.get(Client.location(html)).body()).contains("Pier opens", "Harbour Office");
        assertThat(client.get(Client.location(markdown)).body()).contains("Pier closes");
    }

    @Test
    void a_release_that_is_not_there_is_not_found() {
        assertProblem(client.get("/releases/999999"), 404);
    }

    @Test
    void a_number_or_a_filter_that_is_none_is_refused() {
        assertProblem(client.get("/releases/first"), 400);
        assertProblem(client.get("/releases?state=burnt"), 400);
        assertProblem(client.get("/releases?from=yesterday"), 400);
    }

    @Test
    void a_change_from_a_page_of_another_site_is_refused() {
        String json = Samples.json(Samples.sound());

        assertThat(client.post("/releases", Client.JSON, json, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("/releases", Client.TEXT, "x", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("/releases", Client.JSON, json, "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(201);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(answer.body())
                .contains(PROBLEM);
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\"");
    }
}
