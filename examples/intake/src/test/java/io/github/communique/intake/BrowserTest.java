package io.github.communique.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.intake.store.ReleaseStore;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The pages in a browser: by keyboard only, without complaints, and with nothing of a release that runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "io.github.communique.intake.Browser#isInstalled",
        disabledReason = "there is no Chromium with its driver in /usr/bin")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ReleaseStore store;

    private Client client;
    private Browser browser;

    @BeforeAll
    void start() {
        client = new Client(port);
        browser = new Browser(port, "en");
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @Test
    void a_fix_is_found_and_accepted_by_keyboard_only() {
        String view = takeDamagedText();
        browser.open("/");

        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to content");
        browser.press(Keys.ENTER);
        browser.tabTo("the release in the list", element -> isLink(element, view));
        browser.press(Keys.ENTER);
        WebElement mark = browser.tabTo("the mark in the text", BrowserTest::isMarkOfWrongQuotationMark);
        String finding = mark.getDomAttribute("href");
        browser.press(Keys.ENTER);
        browser.tabTo("the button of its fix", element -> isButtonIn(element, finding));
        browser.press(Keys.ENTER);

        assertThat(browser.driver().getCurrentUrl()).contains(view + "?done=fixed");
        assertThat(browser.driver().findElement(By.cssSelector("[role=status]")).getText())
                .contains("stored as a new version");
        assertThat(browser.driver().findElement(By.tagName("article")).getText())
                .contains("demonstration of this commitment,” he said");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothing_of_an_attack_runs() {
        long number =
                AttackTest.take(Attack.in(Fixture.KFOR_VISIT.release()), store).number();

        browser.open("/view/" + number);

        assertThat(browser.driver().findElement(By.tagName("article")).getText())
                .contains("<script>window.attacked=1</script>");
        assertThat(browser.driver().executeScript("return window.attacked === undefined"))
                .isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void no_page_has_a_barrier_that_axe_finds(String colourScheme) {
        String view = takeDamagedText();
        browser.prefer(colourScheme);

        for (String page : List.of("/", "/new", view, "/view/0")) {
            browser.open(page);
            List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
            assertThat(violations)
                    .as(page)
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                            + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }

    @Test
    void a_release_in_arabic_is_shown_from_right_to_left() {
        long number = AttackTest.take(Corpus.named("readout-ports-call").release(), store)
                .number();

        browser.open("/view/" + number);

        WebElement article = browser.driver().findElement(By.tagName("article"));
        assertThat(article.getDomAttribute("dir")).isEqualTo("rtl");
        assertThat(article.getDomAttribute("lang")).isEqualTo("ar");
    }

    private String takeDamagedText() {
        return Client.location(client.post("/releases", Client.TEXT, Samples.damagedText()))
                .replace("/releases/", "/view/");
    }

    private static boolean isLink(WebElement element, String address) {
        return address.equals(element.getDomAttribute("href"));
    }

    private static boolean isMarkOfWrongQuotationMark(WebElement element) {
        String target = String.valueOf(element.getDomAttribute("href"));
        return target.startsWith("#finding-")
                && element.findElements(By.xpath("//li[@id='" + target.substring(1)
                                        + "'][.//code='quote/wrong-mark'][.//button]"))
                                .size()
                        == 1;
    }

    private static boolean isButtonIn(WebElement element, String finding) {
        return element.getTagName().equals("button")
                && !element.findElements(By.xpath("ancestor::li[@id='" + finding.substring(1) + "']"))
                        .isEmpty();
    }
}
