package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.metadata.Headline;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.RuleSetting;
import io.github.communique.validation.Sound;
import io.github.communique.validation.SoundValidator;
import io.github.communique.validation.ValidationProfile;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A host's Jakarta provider checks releases. Run with Hibernate Validator 9.1 and 8.0 and with Apache BVal 3, each without and
 * with an expression language.
 */
class JakartaTest {

    private static final long SEED = 12L;

    private static final ValidatorFactory FACTORY = JakartaProvider.factory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void the_provider_is_the_one_meant() {
        assertThat(JakartaProvider.name()).startsWith(JakartaProvider.EXPECTED);
        assertThat(JakartaProvider.hasExpressionLanguage()).isEqualTo(Boolean.getBoolean("expected.el"));
    }

    @Test
    void a_sound_release_has_no_violation() {
        assertThat(VALIDATOR.validate(KforVisit.sound())).isEmpty();
    }

    @Test
    void warnings_are_no_violations() {
        assertThat(VALIDATOR.validate(KforVisit.damaged())).isEmpty();
    }

    @Test
    void each_error_is_a_violation_with_its_path_and_message() {
        assertThat(VALIDATOR.validate(withUnknownSpeaker("nobody")))
                .map(JakartaTest::summary)
                .containsExactly(
                        "quotes[0].attribution.speakerIds[1]: The speaker \"nobody\" is not a participant of the release.");
    }

    @Test
    void a_release_in_a_hosts_own_type_is_checked_where_it_is_valid() {
        assertThat(VALIDATOR.validate(new Inbox(withUnknownSpeaker("nobody"))))
                .map(violation -> violation.getPropertyPath().toString())
                .containsExactly("release.quotes[0].attribution.speakerIds[1]");
    }

    @Test
    void text_of_a_release_is_never_taken_for_an_expression() {
        String payload = "${7*7} {message} #{1+1} \\";

        assertThat(VALIDATOR.validate(withUnknownSpeaker(payload)))
                .map(JakartaTest::summary)
                .singleElement()
                .asString()
                .contains(payload);
    }

    @ParameterizedTest
    @FieldSource("io.github.communique.verification.Payloads#ALL")
    void every_text_of_a_release_is_inert(String payload) {
        PressRelease release = Payloads.in(withUnknownSpeaker("nobody"), payload);

        assertThat(messages(release))
                .isEqualTo(AgreementTest.errors(release))
                .anyMatch(message -> message.contains(payload));
    }

    /** Generated releases have each attribute of the model among them. */
    @ParameterizedTest
    @FieldSource("io.github.communique.verification.Payloads#ALL")
    void every_text_that_a_release_can_have_is_inert(String payload) {
        ReleaseGenerator generator = new ReleaseGenerator(SEED);
        for (int i = 0; i < 60; i++) {
            PressRelease release = Payloads.in(generator.release(), payload);

            assertThat(messages(release)).as("seed %d, release %d", SEED, i).isEqualTo(AgreementTest.errors(release));
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.communique.verification.Payloads#ALL")
    void the_value_of_a_hosts_own_attribute_is_inert(String payload) {
        assertThat(VALIDATOR.validate(new Note(payload, Optional.of(payload), List.of())))
                .map(JakartaTest::summary)
                .containsExactly("language: must be a BCP 47 language tag such as en-GB");
    }

    @Test
    void a_host_puts_in_its_own_validator() {
        ValidationProfile lenient = ValidationProfile.builder()
                .name("lenient")
                .addRules(RuleSetting.builder()
                        .ruleId("quote/unknown-speaker")
                        .severity(Severity.INFO)
                        .build())
                .build();
        ReleaseValidator own = ReleaseValidator.standard().with(lenient);
        try (ValidatorFactory factory = JakartaProvider.factory(new OwnValidators(new SoundValidator(own)))) {
            assertThat(factory.getValidator().validate(withUnknownSpeaker("nobody")))
                    .isEmpty();
        }
    }

    @Test
    void a_violation_carries_its_finding_where_the_provider_can() {
        assertThat(VALIDATOR.validate(withUnknownSpeaker("nobody")))
                .allSatisfy(violation -> assertThat(JakartaProvider.payload(violation, Finding.class)
                                .map(Finding::getRuleId))
                        .isEqualTo(
                                JakartaProvider.EXPECTED.equals("bval")
                                        ? Optional.empty()
                                        : Optional.of("quote/unknown-speaker")));
    }

    @Test
    void attribute_constraints_serve_a_hosts_own_types() {
        assertThat(VALIDATOR.validate(new Note("\u200B", Optional.of("en_GB"), List.of("fine", "too long"))))
                .map(JakartaTest::summary)
                .containsExactlyInAnyOrder(
                        "title: must be text that is not blank and has at most 1000 characters",
                        "language: must be a BCP 47 language tag such as en-GB",
                        "words[1].<list element>: must be text that is not blank and has at most 5 characters");
    }

    @Test
    void the_release_bears_the_constraint_and_its_values_declare_theirs() {
        assertThat(VALIDATOR.getConstraintsForClass(PressRelease.class).getConstraintDescriptors())
                .anyMatch(descriptor -> descriptor.getAnnotation() instanceof Sound);
        assertThat(VALIDATOR
                        .getConstraintsForClass(Headline.class)
                        .getConstraintsForProperty("text")
                        .getConstraintDescriptors())
                .isNotEmpty();
    }

    private static Set<String> messages(PressRelease release) {
        return VALIDATOR.validate(release).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
    }

    private static PressRelease withUnknownSpeaker(String id) {
        return KforVisit.sound().toBuilder()
                .positions(List.of())
                .missions(KforVisit.sound().getMissions().stream()
                        .map(mission ->
                                mission.toBuilder().cooperations(List.of()).build())
                        .toList())
                .quotes(List.of(Quote.builder()
                        .kind(QuoteKind.INDIRECT)
                        .attribution(Attribution.builder()
                                .addSpeakerIds("geoana", id)
                                .build())
                        .build()))
                .build();
    }

    private static String summary(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }

    /** A host's own type with a release in it. */
    record Inbox(@Valid PressRelease release) {}

    /** A host's own type with our constraints on it. */
    record Note(@Text String title, Optional<@LanguageTag String> language, List<@Text(max = 5) String> words) {}
}
