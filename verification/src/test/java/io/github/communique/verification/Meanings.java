package io.github.communique.verification;

import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What types, attributes and constants mean, as their Javadoc says it. */
final class Meanings {

    private static final Path SOURCES = Path.of("../core/src/main/java");
    private static final Pattern COMMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/((?:\\s*@[\\w.]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?)*)\\s*([^;{\\n]*)",
            Pattern.DOTALL);
    private static final Pattern GETTER = Pattern.compile("\\b(?:get|is)([A-Z]\\w*)\\(\\)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:interface|enum|class|record) (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Z0-9_]*)\\b.*", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(code|link|value)\\s+([^{}]*)}");
    private static final Pattern EXAMPLE = Pattern.compile("Example: \\{@code ([^{}]*)}( on the wire)?[^.{]*\\.\\s*");
    private static final Pattern STANDARD_TERM = Pattern.compile(
            "Standard terms?: (.*?)\\.(?=\\s+(?:Example|Empty|An empty|Required|Source|\\{@code|$)|\\s*$)",
            Pattern.DOTALL);

    /** How Javadoc says what absence means. On the wire, neither an empty list nor an empty value is written. */
    private static final Pattern ABSENCE = Pattern.compile("\\b(?:Empty|An empty list):");

    private static final Map<Class<?>, Map<String, String>> COMMENTS = new ConcurrentHashMap<>();

    private Meanings() {}

    /** What a type is. */
    static String of(Shape shape) {
        return plain(comment(shape.getType(), shape.getType().getSimpleName()));
    }

    /** What an attribute means, and what its absence means; without term and example. */
    static String of(Shape shape, Attribute attribute) {
        String comment = comment(shape.getType(), attribute.getName());
        String rest =
                EXAMPLE.matcher(STANDARD_TERM.matcher(comment).replaceAll("")).replaceAll("");
        return ABSENCE.matcher(plain(rest))
                .replaceFirst("Absent:")
                .replace(" Required.", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The standard term of an attribute. */
    static Optional<String> standardTerm(Shape shape, Attribute attribute) {
        Matcher found = STANDARD_TERM.matcher(comment(shape.getType(), attribute.getName()));
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    /** An example of an attribute, as it stands on the wire. */
    static Optional<String> example(Shape shape, Attribute attribute) {
        Matcher found = EXAMPLE.matcher(comment(shape.getType(), attribute.getName()));
        return found.find() ? Optional.of(found.group(1).replaceAll("\\s+", " ")) : Optional.empty();
    }

    /** What each constant of an attribute means, by its name on the wire. */
    static Map<String, String> ofConstants(ValueKind.EnumKind kind) {
        Map<String, String> meanings = new LinkedHashMap<>();
        kind.constants().forEach((name, constant) -> {
            Enum<?> one = (Enum<?>) constant;
            meanings.put(name, plain(comment(one.getDeclaringClass(), one.name())));
        });
        return meanings;
    }

    private static String comment(Class<?> type, String member) {
        String comment = COMMENTS.computeIfAbsent(type, Meanings::read).get(member);
        if (comment == null) {
            throw new IllegalStateException(type.getSimpleName() + "." + member + " has no Javadoc");
        }
        return comment;
    }

    private static Map<String, String> read(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        Map<String, String> comments = new LinkedHashMap<>();
        try {
            Matcher found = COMMENTED.matcher(Files.readString(file));
            while (found.find()) {
                String comment = found.group(1)
                        .replaceAll("\\n\\s*\\* ?", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
                names(found.group(3)).forEach(name -> comments.putIfAbsent(name, comment));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private static List<String> names(String declaration) {
        Matcher type = TYPE.matcher(declaration);
        Matcher getter = GETTER.matcher(declaration);
        Matcher constant = CONSTANT.matcher(declaration);
        if (type.find()) {
            return List.of(type.group(1));
        }
        if (getter.find()) {
            String name = getter.group(1);
            return List.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        }
        return constant.matches() ? List.of(constant.group(1)) : List.of();
    }

    private static String plain(String comment) {
        return INLINE_TAG
                .matcher(comment.replaceAll("</?(p|pre|ul|li|em)>", " "))
                .replaceAll(tag ->
                        Matcher.quoteReplacement(tag.group(1).equals("code") ? "`" + tag.group(2) + "`" : tag.group(2)))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
