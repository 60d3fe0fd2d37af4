package io.github.communique.example;

import io.github.communique.PressRelease;
import io.github.communique.constraint.HttpUrl;
import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.PlainText;
import io.github.communique.constraint.Text;
import io.github.communique.constraint.UnSymbol;
import io.github.communique.fixtures.KforVisit;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;

/** Validates an application type that contains a release with the available Jakarta provider. */
public final class JakartaExample {

    private JakartaExample() {}

    /** A type of this application. */
    record Incoming(
            @Text(max = 5) String title,
            @LanguageTag String language,
            @UnSymbol String symbol,
            @PlainText String summary,
            @HttpUrl String link,
            @Valid PressRelease release) {}

    /** Prints the violations, sorted by their paths. */
    public static void main(String[] arguments) {
        PressRelease release = KforVisit.sound().toBuilder().issuers(List.of()).build();
        Incoming incoming = new Incoming("too long", "en_GB", "1244", "<b>bold</b>", "ftp://example.org", release);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(incoming).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .forEach(System.out::println);
        }
    }
}
