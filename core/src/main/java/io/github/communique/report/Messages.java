package io.github.communique.report;

import io.github.communique.constraint.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The message templates of the built-in rules, in one properties file per language. A {@code ResourceBundle} is not
 * used, since it would fall back to the default locale before English.
 */
final class Messages {

    private static final int MAX_LENGTH = 500;
    static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Map<String, Properties> TEMPLATES = new ConcurrentHashMap<>();

    private Messages() {}

    static String message(Finding finding, Locale locale) {
        String language = locale.getLanguage();
        String template = template(finding, language);
        if (template == null) {
            language = "en";
            template = template(finding, language);
        }
        return limited(template == null ? finding.getRuleId() : sentence(template, finding, language));
    }

    /** The words of a phrase in the language of the locale, or in English. */
    static String words(Phrase phrase, Locale locale) {
        String language = locale.getLanguage();
        String template = LANGUAGES.contains(language) ? templates(language).getProperty(phrase.getKey()) : null;
        return template == null ? phrase.toString() : filled(template, phrase.getArguments()::get);
    }

    private static @Nullable String template(Finding finding, String language) {
        String own = finding.getTemplates().get(language);
        if (own != null || !LANGUAGES.contains(language)) {
            return own;
        }
        String key = finding.getVariant()
                .map(variant -> finding.getRuleId() + "." + variant)
                .orElse(finding.getRuleId());
        return templates(language).getProperty(key);
    }

    private static Properties templates(String language) {
        return TEMPLATES.computeIfAbsent(language, Messages::load);
    }

    private static String sentence(String template, Finding finding, String language) {
        return filled(template, name -> argument(name, finding, language));
    }

    private static @Nullable String argument(String name, Finding finding, String language) {
        Map<String, String> arguments = finding.getArguments();
        String key = language.equals("en") ? null : finding.getPhraseKeys().get(name);
        String words = key == null || !LANGUAGES.contains(language)
                ? null
                : templates(language).getProperty(key);
        return words == null ? arguments.get(name) : filled(words, arguments::get);
    }

    private static Properties load(String language) {
        Properties templates = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("the messages in language " + language + " are missing from the jar");
            }
            templates.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String template, Function<String, @Nullable String> arguments) {
        StringBuilder message = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            message.append(template, from, open);
            String name = template.substring(open + 1, close);
            String argument = arguments.apply(name);
            message.append(argument == null ? template.substring(open, close + 1) : EscapedExcerpt.of(argument));
            from = close + 1;
        }
        return message.append(template, from, template.length()).toString();
    }

    private static String limited(String message) {
        if (message.codePointCount(0, message.length()) <= MAX_LENGTH) {
            return message;
        }
        return message.substring(0, message.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
