package io.github.communique.program;

import io.github.communique.program.terminal.Escaped;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Takes the language of the messages from the command line. */
final class MessageLanguage {

    private MessageLanguage() {}

    /**
     * The language.
     *
     * @throws TypeConversionException if there are no messages in it
     */
    static Locale of(String tag) {
        if (!tag.equals("en") && !tag.equals("fr")) {
            throw new TypeConversionException(
                    "Invalid value for option '--messages': expected en or fr, found " + Escaped.of(tag));
        }
        return Locale.forLanguageTag(tag);
    }
}
