package io.github.communique.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translations of message arguments that are phrases of this library rather than parts of the document. */
final class Phrases {

    /** The arguments that are phrases in every message, and those that are in one. */
    private static final Set<String> ARGUMENTS = Set.of("expected", "reason");

    private static final Map<String, Set<String>> ARGUMENTS_OF_RULE =
            Map.of("json/wrong-kind", Set.of("found"), "json/not-json", Set.of("found"));

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Phrases() {}

    /** The argument in a language; unchanged if it is not a phrase or has no translation. */
    static String translated(Finding finding, String argument, String value, String language) {
        boolean isPhrase = ARGUMENTS.contains(argument)
                || ARGUMENTS_OF_RULE.getOrDefault(finding.getRuleId(), Set.of()).contains(argument);
        return isPhrase && !language.equals("en") ? translated(value, language).orElse(value) : value;
    }

    private static Optional<String> translated(String value, String language) {
        Map<String, String> phrases = BY_LANGUAGE.computeIfAbsent(language, Phrases::load);
        String whole = phrases.get(NUMBER.matcher(value).replaceAll("#"));
        if (whole != null) {
            return Optional.of(withNumbersOf(value, whole));
        }
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getKey().endsWith("*") && value.startsWith(beginning(phrase.getKey())))
                .map(phrase -> beginning(phrase.getValue())
                        + value.substring(beginning(phrase.getKey()).length()))
                .findFirst();
    }

    private static String beginning(String phrase) {
        return phrase.substring(0, phrase.length() - 1);
    }

    private static String withNumbersOf(String value, String phrase) {
        StringBuilder filled = new StringBuilder(phrase.length() + 16);
        Matcher numbers = NUMBER.matcher(value);
        for (int i = 0; i < phrase.length(); i++) {
            boolean isNumber = phrase.charAt(i) == '#' && numbers.find();
            filled.append(isNumber ? numbers.group() : Character.toString(phrase.charAt(i)));
        }
        return filled.toString();
    }

    private static Map<String, String> load(String language) {
        try (InputStream file = Phrases.class.getResourceAsStream("phrases_" + language + ".txt")) {
            Map<String, String> phrases = new HashMap<>();
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> line.contains("|"))
                        .forEach(line -> phrases.put(
                                line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1)));
            }
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
