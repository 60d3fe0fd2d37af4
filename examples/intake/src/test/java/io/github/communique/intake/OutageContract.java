package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The database goes away and comes back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.datasource.hikari.validation-timeout=500"
        })
abstract class OutageContract {

    @Value("${local.server.port}")
    private int port;

    abstract void stop();

    abstract void start();

    @Test
    void nothing_is_lost_while_the_database_is_away() {
        Client client = new Client(port);
        String before = Samples.json(Samples.sound());
        PressRelease during = Samples.sound();
        String location = Client.location(client.post("/releases", Client.JSON, before));

        stop();
        HttpResponse<String> refused = client.post("/releases", Client.JSON, Samples.json(during));
        HttpResponse<String> unread = client.get(location, "Accept-Language", "fr");
        HttpResponse<String> page = client.get("/", "Accept", "text/html");
        HttpResponse<String> form = client.postForm("/new", "text", "Pier opens\n\nThe pier opened.");
        start();

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("was not stored", "Send it again");
        assertThat(unread.statusCode()).isEqualTo(503);
        assertThat(unread.body()).contains("La base de données est indisponible");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(form.body()).contains("Pier opens\n\nThe pier opened.", "was not stored");
        assertThat(whenItIsBack(client, location).body()).isEqualTo(before);
        assertThat(client.post("/releases", Client.JSON, Samples.json(during)).statusCode())
                .isEqualTo(201);
    }

    /** The pool tries again every few seconds, which is why clients are asked to come back later. */
    private static HttpResponse<String> whenItIsBack(Client client, String path) {
        HttpResponse<String> answer = client.get(path);
        for (int attempt = 0; attempt < 100 && answer.statusCode() == 503; attempt++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            answer = client.get(path);
        }
        return answer;
    }
}
