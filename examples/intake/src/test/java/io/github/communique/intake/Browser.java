package io.github.communique.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as the packages of Debian install it. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int MOST_STEPS = 200;

    private final ChromeDriver driver;
    private final String address;

    /** Starts a browser for the program at a port. */
    Browser(int port, String language) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.addArguments("--disable-dev-shm-usage", "--lang=" + language, "--accept-lang=" + language);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        driver = new ChromeDriver(service, options);
        address = "http://localhost:" + port;
        resize(1200, 1000);
    }

    /** Whether a browser is installed; a condition of tests. */
    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String path) {
        driver.get(address + path);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    void prefer(String colourScheme) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", colourScheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses the tabulator until an element has the focus. */
    WebElement tabTo(String what, Predicate<WebElement> isWanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press(Keys.TAB);
            WebElement focused = focused();
            if (isWanted.test(focused)) {
                return focused;
            }
        }
        throw new AssertionError("cannot be reached by the tabulator: " + what);
    }

    /** What the browser complains of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
