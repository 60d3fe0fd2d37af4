package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds on each database, seen over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class StorageContract {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private JdbcTemplate database;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_release_that_is_taken_in_is_given_back_as_it_is() {
        PressRelease release = Samples.sound();

        HttpResponse<String> taken = client.post("/releases", Client.JSON, Samples.json(release));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body()).startsWith("{\"sound\":true");
        assertThat(client.get(Client.location(taken)).body()).isEqualTo(Samples.json(release));
    }

    @Test
    void what_is_looked_for_has_columns() {
        PressRelease release = Samples.sound();

        client.post("/releases", Client.JSON, Samples.json(release));

        assertThat(database.queryForMap(
                        "select state, kind, language, issuer, headline, errors, version from stored_release where uri = ?",
                        release.getId().toString()))
                .containsEntry("state", "ACCEPTED")
                .containsEntry("kind", "press-release")
                .containsEntry("language", "en-GB")
                .containsEntry("issuer", "Harbour Office")
                .containsEntry("headline", release.getHeadline().getText())
                .containsEntry("errors", 0)
                .containsEntry("version", 1);
    }

    @Test
    void the_source_is_kept_byte_for_byte() {
        String text = Samples.damagedText();

        String location = Client.location(client.post("/releases", Client.TEXT, text));
        HttpResponse<String> source = client.get(location + "/source");

        assertThat(source.body()).isEqualTo(text);
        assertThat(source.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    }

    @Test
    void the_evidence_of_a_draft_is_given() {
        String location = Client.location(client.post("/releases", Client.TEXT, Samples.damagedText()));

        assertThat(client.get(location + "/evidence").body())
                .contains(
                        "{\"target\":\"/lifecycle/embargo/until\",\"basis\":\"stated\",\"wording\":\"18:00 ON 7 JULY 2022\","
                                + "\"start\":\"3:17\"");
    }

    @Test
    void the_report_is_made_anew_in_the_client_s_language() {
        String location = Client.location(client.post("/releases", Client.TEXT, Samples.damagedText()));

        assertThat(client.get(location + "/report", "Accept-Language", "fr").body())
                .startsWith("{\"sound\":false,\"language\":\"fr\"")
                .contains("lifecycle/embargo-without-zone", "\"line\":3,\"column\":17");
    }

    @Test
    void the_same_release_twice_is_stored_once() {
        PressRelease release = Samples.sound();
        HttpResponse<String> first = client.post("/releases", Client.JSON, Samples.json(release));

        HttpResponse<String> second = client.post("/releases", Client.JSON, Samples.indented(release));

        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(Client.location(second)).isEqualTo(Client.location(first));
        assertThat(rows(release)).isEqualTo(1);
    }

    @Test
    void the_same_text_twice_is_stored_once() {
        String text = Samples.damagedText();
        HttpResponse<String> first = client.post("/releases", Client.TEXT, text);

        HttpResponse<String> second = client.post("/releases", Client.TEXT, text);

        assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(201, 200);
        assertThat(Client.location(second)).isEqualTo(Client.location(first));
    }

    @Test
    void another_content_under_the_same_id_is_a_conflict_that_names_what_is_stored() {
        PressRelease release = Samples.sound();
        HttpResponse<String> first = client.post("/releases", Client.JSON, Samples.json(release));

        HttpResponse<String> other =
                client.post("/releases", Client.JSON, Samples.json(Samples.retitled(release, "Harbour opens")));

        assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
        assertThat(Client.location(other)).isEqualTo(Client.location(first));
        assertThat(client.get(Client.location(first)).body()).isEqualTo(Samples.json(release));
    }

    @Test
    void two_writers_of_the_same_release_store_one_row_and_both_get_it() throws Exception {
        PressRelease release = Samples.sound();
        String json = Samples.json(release);

        List<HttpResponse<String>> answers = atOnce(6, number -> client.post("/releases", Client.JSON, json));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers).extracting(Client::location).containsOnly(Client.location(answers.get(0)));
        assertThat(rows(release)).isEqualTo(1);
    }

    @Test
    void of_two_writers_of_different_contents_one_stores_and_the_others_are_told_of_a_conflict() throws Exception {
        PressRelease release = Samples.sound();

        List<HttpResponse<String>> answers = atOnce(
                6,
                number -> client.post(
                        "/releases", Client.JSON, Samples.json(Samples.retitled(release, "Harbour news " + number))));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        assertThat(rows(release)).isEqualTo(1);
    }

    @Test
    void a_next_version_replaces_the_one_that_the_sender_knows() {
        PressRelease release = Samples.sound();
        HttpResponse<String> first = client.post("/releases", Client.JSON, Samples.json(release));
        String next = Samples.json(Samples.retitled(release, "Harbour Office opens its pier"));

        HttpResponse<String> replaced = client.put(Client.location(first), Client.JSON, next, "If-Match", tag(first));

        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(client.get(Client.location(first)).body()).isEqualTo(next);
        assertThat(client.get(Client.location(first) + "?version=1").body()).isEqualTo(Samples.json(release));
    }

    @Test
    void of_two_changes_of_the_same_version_one_is_refused() throws Exception {
        PressRelease release = Samples.sound();
        HttpResponse<String> first = client.post("/releases", Client.JSON, Samples.json(release));

        List<HttpResponse<String>> answers = atOnce(
                4,
                number -> client.put(
                        Client.location(first),
                        Client.JSON,
                        Samples.json(Samples.retitled(release, "Harbour news " + number)),
                        "If-Match",
                        tag(first)));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        assertThat(database.queryForObject(
                        "select count(*) from stored_version v join stored_release r on r.id = v.release_id where r.uri = ?",
                        Integer.class,
                        release.getId().toString()))
                .isEqualTo(2);
    }

    @Test
    void a_change_without_the_known_version_is_refused() {
        PressRelease release = Samples.sound();
        HttpResponse<String> first = client.post("/releases", Client.JSON, Samples.json(release));

        assertThat(client.put(Client.location(first), Client.JSON, Samples.json(release))
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void the_list_is_filtered() {
        PressRelease release = Samples.retitled(Samples.sound(), "A 100% new_headline");
        client.post("/releases", Client.JSON, Samples.json(release));

        assertThat(client.get(
                                "/releases?kind=press-release&language=en&issuer=harbour&state=accepted&headline=100%25%20NEW_")
                        .body())
                .contains("\"total\":1", release.getId().toString());
        assertThat(client.get("/releases?headline=100%25_NEW").body()).contains("\"total\":0");
        assertThat(client.get("/releases?headline=100%25%20new&state=received").body())
                .contains("\"total\":0");
        assertThat(client.get("/releases?headline=100%25%20new&from=2999-01-01").body())
                .contains("\"total\":0");
    }

    @Test
    void the_list_has_pages() {
        for (int i = 0; i < 3; i++) {
            client.post("/releases", Client.JSON, Samples.json(Samples.retitled(Samples.sound(), "Paged pier")));
        }

        assertThat(client.get("/releases?headline=Paged%20pier&size=2&page=2").body())
                .contains("\"total\":3,\"page\":2,\"pages\":2")
                .containsOnlyOnce("Paged pier");
    }

    private int rows(PressRelease release) {
        Integer rows = database.queryForObject(
                "select count(*) from stored_release where uri = ?",
                Integer.class,
                release.getId().toString());
        return rows == null ? 0 : rows;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** The answers to requests that are sent at the same moment. */
    private static List<HttpResponse<String>> atOnce(int count, Sending sending) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<HttpResponse<String>>> requests = IntStream.range(0, count)
                    .<Callable<HttpResponse<String>>>mapToObj(number -> () -> {
                        start.await();
                        return sending.send(number);
                    })
                    .toList();
            List<Future<HttpResponse<String>>> answers = threads.invokeAll(requests);
            List<HttpResponse<String>> received = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                received.add(answer.get());
            }
            return received;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Sending {
        HttpResponse<String> send(int number);
    }
}
