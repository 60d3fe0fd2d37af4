package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.intake.receiving.Form;
import io.github.communique.intake.receiving.Given;
import io.github.communique.intake.receiving.Received;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.intake.receiving.Submission;
import io.github.communique.intake.store.ReleaseStore;
import io.github.communique.intake.store.StoredRelease;
import io.github.communique.validation.ReleaseValidator;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Whatever a release contains, its page shows it and runs nothing of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AttackTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ReleaseStore store;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    static Stream<Fixture> fixtures() {
        return Corpus.sound();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void an_attack_in_every_text_of_a_release_is_shown_as_text(Fixture fixture) {
        StoredRelease release = take(Attack.in(fixture.release()), store);

        HttpResponse<String> page = client.get("/view/" + release.number());

        assertHarmless(page);
        assertThat(page.body()).contains("&lt;script&gt;window.attacked=1&lt;/script&gt;", "[[${7*7}]] __${7*7}__");
        assertHarmless(client.get("/"));
    }

    @Test
    void an_attack_in_a_text_that_is_drafted_is_shown_as_text() {
        String text = "PRESS RELEASE\n\nPier opens" + Attack.TEXT + "\n\n“We go on" + Attack.TEXT + ",“ he said.\n";

        HttpResponse<String> taken = client.post("/releases", Client.TEXT, text);

        HttpResponse<String> page = client.get(Client.location(taken).replace("/releases/", "/view/"));
        assertHarmless(page);
        assertThat(page.body()).contains("&lt;img src=x onerror=window.attacked=1&gt;");
    }

    @Test
    void an_attack_in_a_form_that_is_refused_is_shown_as_text() {
        HttpResponse<String> page = client.postForm(
                "/new", "text", "{\"id\":\"" + Attack.TEXT.replace("\"", "\\\"") + "\"}", "issuer", Attack.TEXT);

        assertThat(page.statusCode()).isEqualTo(400);
        assertHarmless(page);
        assertThat(Jsoup.parse(page.body()).select("#issuer").attr("value")).isEqualTo(Attack.TEXT);
    }

    @Test
    void an_attack_in_a_search_is_shown_as_text() {
        HttpResponse<String> page =
                client.get("/?headline=" + URLEncoder.encode(Attack.TEXT, StandardCharsets.UTF_8) + "&page=2");

        assertHarmless(page);
        assertThat(Jsoup.parse(page.body()).select("#headline").attr("value")).isEqualTo(Attack.TEXT);
    }

    @Test
    void the_source_of_a_page_is_saved_and_never_shown() {
        HttpResponse<String> taken = client.post(
                "/releases", "text/html", "<h1>Pier opens</h1><p>It opened.</p><script>window.attacked=1</script>");

        HttpResponse<String> source = client.get(Client.location(taken) + "/source");

        assertThat(source.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(source.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /** Stores a release as it is, sound or not, under an id of its own. */
    static StoredRelease take(PressRelease original, ReleaseStore store) {
        PressRelease release = Samples.under(original, "urn:uuid:" + UUID.randomUUID());
        byte[] json = Samples.json(release).getBytes(StandardCharsets.UTF_8);
        return store.takeIn(new Received(
                        new Submission(Form.JSON, null, json, Given.NOTHING),
                        release,
                        ReleaseValidator.standard().validate(release),
                        ReleaseState.RECEIVED))
                .release();
    }

    private static void assertHarmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, img, iframe, object, embed, style, base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                    .as(element.tagName())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("style")
                            || attribute.getValue().strip().toLowerCase().startsWith("javascript:"));
        }
    }
}
