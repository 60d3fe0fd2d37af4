package io.github.communique.shape;

import io.github.communique.constraint.MalformedValueException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;

/** Parses the text forms of values of JDK types. */
final class ScalarTexts {

    private ScalarTexts() {}

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new MalformedValueException(text, "a URI such as https://www.example.org/press/1 (RFC 3986)");
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
        throw new MalformedValueException(text, "a period such as P12M or P1Y6M (ISO 8601)");
    }
}
