package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.rule.ValidationRule;
import io.github.communique.text.verbatim.Passage.Difference;
import io.github.communique.validation.ReleaseValidator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern VARIANT =
            Pattern.compile("(?:\\.variant\\((?:[^\"()]*\\? )?|form\\([^;]*?)\"([a-z-]+)\"(?: : \"([a-z-]+)\")?");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void every_message_is_there_in_each_language_with_the_same_arguments() {
        Properties english = messages("en");
        Properties french = messages("fr");

        assertThat(french.stringPropertyNames().stream().filter(MessagesTest::isOfRule))
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(french, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    /** The other keys are those of phrases, whose English words stand in the code that makes them. */
    private static boolean isOfRule(String key) {
        return key.indexOf('/') >= 0;
    }

    @Test
    void every_built_in_rule_has_a_message() {
        Set<String> rulesWithMessage = messages("en").stringPropertyNames().stream()
                .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                .collect(Collectors.toSet());

        assertThat(ReleaseValidator.standard().getRules())
                .extracting(ValidationRule::getId)
                .isSubsetOf(rulesWithMessage);
    }

    @Test
    void every_variant_that_a_rule_names_has_a_message() throws IOException {
        Set<String> known = messages("en").stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(variants()).hasSizeGreaterThan(15).isSubsetOf(known);
    }

    @Test
    void every_difference_between_a_quotation_and_the_text_has_a_message() {
        assertThat(messages("en").stringPropertyNames())
                .containsAll(Arrays.stream(Difference.values())
                        .filter(difference -> difference != Difference.NONE)
                        .map(difference -> "quote/not-verbatim."
                                + difference.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_variant_has_a_sentence_of_its_own(String language) {
        Finding finding = Finding.builder()
                .ruleId("body/brackets")
                .severity(Severity.WARNING)
                .pointer(Pointer.ROOT)
                .variant("unclosed")
                .putArguments("found", "(")
                .build();

        assertThat(finding.getMessage(Locale.forLanguageTag(language)))
                .isEqualTo(
                        messages(language).getProperty("body/brackets.unclosed").replace("{found}", "("));
    }

    private static List<String> variants() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/communique/rulebook"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> VARIANT.matcher(text(file)).results())
                    .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                    .filter(variant -> variant != null)
                    .toList();
        }
    }

    private static Set<String> placeholders(Properties messages, String key) {
        return PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties messages(String language) {
        Properties messages = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Messages.class.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
