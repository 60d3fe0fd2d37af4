package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Takes the picture of the README again, when asked by {@code -Dupdate.pictures=true}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "io.github.communique.intake.Browser#isInstalled",
        disabledReason = "there is no Chromium with its driver in /usr/bin")
@EnabledIfSystemProperty(
        named = "update.pictures",
        matches = "true",
        disabledReason = "the picture is taken with -Dupdate.pictures=true only")
class PictureTest {

    private static final Path PICTURE = Path.of("../../docs/images/intake.png");

    @Value("${local.server.port}")
    private int port;

    @Test
    void the_picture_of_the_page_is_small() throws IOException {
        String text = Fixture.KFOR_VISIT_DAMAGED.text();
        String location = Client.location(new Client(port).post("/releases", Client.TEXT, text));

        byte[] picture;
        try (Browser browser = new Browser(port, "en")) {
            browser.resize(1200, 1040);
            browser.prefer("light");
            browser.open(location.replace("/releases/", "/view/"));
            picture = Picture.reduced(browser.driver().getScreenshotAs(OutputType.BYTES));
        }

        Files.createDirectories(PICTURE.getParent());
        Files.write(PICTURE, picture);
        assertThat(picture.length).isLessThanOrEqualTo(200_000);
    }
}
