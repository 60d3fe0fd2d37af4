package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.SoundValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The language of the messages of violations; run with each provider, see {@link JakartaTest}. */
class JakartaLocaleTest {

    private static final boolean FOLLOWS_RESOLVER = !JakartaProvider.EXPECTED.equals("bval");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void a_message_is_in_the_language_of_the_default_locale() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(messages(JakartaProvider.factory(), unsound("nobody")))
                .isEqualTo(inLanguage(Locale.FRENCH, "nobody"));
    }

    @Test
    void a_message_is_in_the_language_of_the_locale_that_the_provider_resolves() {
        Locale.setDefault(Locale.ENGLISH);

        assertThat(messages(JakartaProvider.factoryFor(Locale.CANADA_FRENCH), unsound("nobody")))
                .isEqualTo(inLanguage(FOLLOWS_RESOLVER ? Locale.FRENCH : Locale.ENGLISH, "nobody"));
    }

    @Test
    void english_is_not_replaced_by_the_language_of_the_machine() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(messages(JakartaProvider.factoryFor(Locale.UK), unsound("nobody")))
                .isEqualTo(inLanguage(FOLLOWS_RESOLVER ? Locale.ENGLISH : Locale.FRENCH, "nobody"));
    }

    @Test
    void a_host_can_say_where_the_locale_of_the_request_is() {
        Locale.setDefault(Locale.ENGLISH);

        SoundValidator inFrench = new SoundValidator(ReleaseValidator.standard(), () -> Locale.FRENCH);

        assertThat(messages(JakartaProvider.factory(new OwnValidators(inFrench)), unsound("nobody")))
                .isEqualTo(inLanguage(Locale.FRENCH, "nobody"));
    }

    @Test
    void a_language_without_messages_gets_english() {
        assertThat(messages(JakartaProvider.factoryFor(Locale.JAPANESE), unsound("nobody")))
                .isEqualTo(inLanguage(Locale.ENGLISH, "nobody"));
    }

    @ParameterizedTest
    @FieldSource("io.github.communique.verification.Payloads#ALL")
    void a_text_of_a_release_is_inert_in_another_language(String payload) {
        assertThat(messages(JakartaProvider.factoryFor(Locale.FRENCH), unsound(payload)))
                .isEqualTo(inLanguage(FOLLOWS_RESOLVER ? Locale.FRENCH : Locale.getDefault(), payload));
    }

    private static Set<String> messages(ValidatorFactory made, PressRelease release) {
        try (ValidatorFactory factory = made) {
            return factory.getValidator().validate(release).stream()
                    .map(ConstraintViolation::getMessage)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> inLanguage(Locale locale, String speaker) {
        List<Finding> errors =
                ReleaseValidator.standard().validate(unsound(speaker)).getFindings(Severity.ERROR);
        assertThat(errors).isNotEmpty();
        return errors.stream().map(finding -> finding.getMessage(locale)).collect(Collectors.toSet());
    }

    private static PressRelease unsound(String speaker) {
        return KforVisit.sound().toBuilder()
                .quotes(List.of(Quote.builder()
                        .kind(QuoteKind.INDIRECT)
                        .attribution(
                                Attribution.builder().addSpeakerIds(speaker).build())
                        .build()))
                .build();
    }
}
