package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.constraint.Phrase;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.lifecycle.LifecycleState;
import io.github.communique.lifecycle.RevisionKind;
import io.github.communique.wire.spi.Token;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"((?:form|limit|problem)\\.[a-z-]+)\"");

    @Test
    void a_phrase_is_in_the_language_of_the_message() {
        Finding finding = finding(
                "json/wrong-kind",
                Phrase.of("form.choice", "one of {choices}", "choices", "person, group"),
                Token.START_ARRAY.description());

        assertThat(finding.getMessage()).isEqualTo("Expected one of person, group, found a list.");
        assertThat(finding.getMessage(Locale.FRENCH)).contains("l’une de ces valeurs : person, group", "une liste");
    }

    @Test
    void words_of_the_document_stay_as_they_are() {
        Finding finding = finding("json/malformed-value", Phrase.of("form.boolean", "true or false"), "a text");

        assertThat(finding.getMessage(Locale.FRENCH)).contains("« a text »", "vrai ou faux");
    }

    @Test
    void an_argument_of_a_phrase_is_an_argument_of_the_finding() {
        Finding finding = finding("json/malformed-value", Phrase.of("form.text", "at most {most}", "most", 9), "x");

        assertThat(finding.getArguments()).containsEntry("most", "9").containsEntry("expected", "at most 9");
    }

    @Test
    void a_phrase_shows_what_a_document_has_in_it_escaped() {
        Finding finding =
                finding("json/wrong-kind", Phrase.of("form.choice", "one of {choices}", "choices", "a\u202Eb"), "x");

        assertThat(finding.getMessage(Locale.FRENCH)).doesNotContain("\u202E");
    }

    @Test
    void the_french_messages_have_every_phrase_and_no_others() throws IOException {
        List<String> inJava = Stream.of(keysInJava().stream(), tokenKeys(), constantKeys())
                .flatMap(keys -> keys)
                .distinct()
                .sorted()
                .toList();

        assertThat(inJava).contains("form.uri", "limit.tokens", "token.start-object");
        assertThat(french().stringPropertyNames().stream().filter(key -> key.indexOf('/') < 0))
                .containsExactlyInAnyOrderElementsOf(inJava);
    }

    /** The constants that stand in messages. */
    private static Stream<String> constantKeys() {
        return Stream.of(LifecycleState.values(), RevisionKind.values(), ProvenanceRelation.values())
                .flatMap(Arrays::stream)
                .map(constant -> (Enum<?>) constant)
                .map(constant -> "constant." + constant.getDeclaringClass().getSimpleName() + "."
                        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Stream<String> tokenKeys() {
        return Arrays.stream(Token.values()).map(token -> token.description().getKey());
    }

    private static List<String> keysInJava() throws IOException {
        try (Stream<Path> modules = Files.walk(Path.of(".."), 12)) {
            return modules.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("src/main/java"))
                    // The programs there have messages of their own.
                    .filter(file -> !file.startsWith(Path.of("../examples")))
                    .flatMap(PhrasesTest::keysIn)
                    .toList();
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            String code = Files.readString(file).replaceAll("(?m)^ *\\*.*", "");
            return KEY_IN_JAVA.matcher(code).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties french() throws IOException {
        Properties messages = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("messages_fr.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(file);
        }
        return messages;
    }

    private static Finding finding(String ruleId, Phrase expected, Object found) {
        Finding.Builder finding = Finding.builder()
                .ruleId(ruleId)
                .severity(Severity.ERROR)
                .pointer(Pointer.ROOT)
                .phrase("expected", expected);
        if (found instanceof Phrase phrase) {
            return finding.phrase("found", phrase).build();
        }
        return finding.putArguments("found", found.toString()).build();
    }
}
