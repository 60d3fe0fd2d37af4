package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The release validator and the Jakarta door give one verdict: the errors of the report are the violations. */
class AgreementTest {

    private static final long SEED = 19_990_610L;
    private static final int PAIRS = 5_000;

    private static final ValidatorFactory FACTORY = JakartaProvider.factory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static List<String> documents() {
        return Stream.concat(
                        Corpus.in(Fixture.Form.JSON).map(Fixture::json),
                        RuleExample.all().stream()
                                .flatMap(example ->
                                        Stream.of(example.getFaultyRelease(), example.getCorrectedRelease())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void they_agree_on_a_fixture(String document) {
        ReleaseReader.standard()
                .withoutRules()
                .read(document)
                .getRelease()
                .ifPresent(release -> assertAgreement(release, document));
    }

    @Test
    void they_agree_on_ten_thousand_generated_releases_sound_and_damaged() {
        ReleaseGenerator any = new ReleaseGenerator(SEED);
        SoundReleaseGenerator sound = new SoundReleaseGenerator(SEED);
        int unsound = 0;
        for (int i = 0; i < PAIRS; i++) {
            assertAgreement(sound.release(), "seed " + SEED + ", sound release " + i);
            PressRelease release = any.release();
            assertAgreement(release, "seed " + SEED + ", release " + i);
            unsound += ReleaseValidator.standard().validate(release).isSound() ? 0 : 1;
        }
        assertThat(unsound).as("unsound of %d, seed %d", PAIRS, SEED).isGreaterThan(PAIRS / 2);
    }

    private static void assertAgreement(PressRelease release, String name) {
        ValidationReport report = ReleaseValidator.standard().validate(release);
        Set<ConstraintViolation<PressRelease>> violations = VALIDATOR.validate(release);

        assertThat(violations.isEmpty()).as(name).isEqualTo(report.isSound());
        assertThat(sorted(violations.stream()
                        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())))
                .as(name)
                .isEqualTo(sorted(report.getFindings(Severity.ERROR).stream()
                        .map(finding -> path(finding.getPointer()) + ": " + finding.getMessage())));
    }

    private static Set<String> sorted(Stream<String> told) {
        return told.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The property path of a pointer: {@code /quotes/0/attribution} is {@code quotes[0].attribution}. */
    static String path(Pointer pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : pointer.steps()) {
            boolean isIndex = step.chars().allMatch(c -> c >= '0' && c <= '9') && !step.isEmpty();
            path.append(isIndex ? "[" + step + "]" : (path.isEmpty() ? "" : ".") + step);
        }
        return path.toString();
    }

    /** The messages of the errors that the release validator finds. */
    static Set<String> errors(PressRelease release) {
        return ReleaseValidator.standard().validate(release).getFindings(Severity.ERROR).stream()
                .map(Finding::getMessage)
                .collect(Collectors.toSet());
    }
}
