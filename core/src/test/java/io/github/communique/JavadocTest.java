package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc of each attribute says what it means, gives an example of what is text on the wire, and what absence means. */
class JavadocTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/communique");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\(\\{[^})]*\\}\\))?\\s+)*(?:default )?([^;{}/]*?)\\s(get|is)(\\w+)\\(\\)",
            Pattern.DOTALL);
    private static final Pattern TEXT_ON_THE_WIRE =
            Pattern.compile("\\b(String|URI|Stamp|DateExpression|DateInterval|Pointer|LegalInstrument|Period)\\b");

    @ParameterizedTest
    @MethodSource("valueTypes")
    void each_attribute_is_documented(Path source) throws IOException {
        Matcher attribute = ATTRIBUTE.matcher(Files.readString(source));
        int count = 0;
        while (attribute.find()) {
            String name = source.getFileName() + " " + attribute.group(4);
            String doc = attribute.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ");
            String type = attribute.group(2);
            count++;
            if (type.startsWith("Optional")) {
                assertThat(doc).as(name).contains("Empty:");
            } else if (type.startsWith("List") || type.startsWith("Map")) {
                assertThat(doc).as(name).containsIgnoringCase("an empty");
            }
            if (TEXT_ON_THE_WIRE.matcher(type).find() && !type.startsWith("Map")) {
                assertThat(doc).as(name).contains("Example:");
            }
        }
        assertThat(count).as("%s", source).isPositive();
    }

    static List<Path> valueTypes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("report")))
                    .filter(JavadocTest::isValueType)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isValueType(Path source) {
        try {
            return Files.readString(source).contains("@Value.Immutable\npublic");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
