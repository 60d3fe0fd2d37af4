package io.github.communique.shape;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;

/** Parses the text forms of values of JDK types. */
final class ScalarTexts {

    private static final Phrase URI_FORM =
            Phrase.of("form.uri", "a URI such as https://www.example.org/press/1 (RFC 3986)");
    private static final Phrase PERIOD_FORM = Phrase.of("form.period", "a period such as P12M or P1Y6M (ISO 8601)");

    private ScalarTexts() {}

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new MalformedValueException(text, URI_FORM);
        }
    }

    static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (period.toString().equals(text)) {
                return period;
            }
        } catch (DateTimeException e) {
            // Reported below, with the same message as a period that is not in its shortest form.
        }
        throw new MalformedValueException(text, PERIOD_FORM);
    }
}
