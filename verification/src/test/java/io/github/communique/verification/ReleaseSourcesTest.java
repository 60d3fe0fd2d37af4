package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Feature;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.fixtures.junit.FixtureSource;
import io.github.communique.fixtures.junit.GeneratedRelease;
import io.github.communique.fixtures.junit.ReleaseSource;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.report.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The JUnit sources of {@code fixtures}: what they give to a test, how they name it, and what they say of a mistake. */
class ReleaseSourcesTest {

    @ParameterizedTest
    @ReleaseSource
    void releases_are_sound_and_named_by_their_seed(PressRelease release, TestInfo test) {
        assertThat(release).checked().hasNoFindingsFrom(Severity.WARNING);
        assertThat(release).isEqualTo(new SoundReleaseGenerator(seedOf(test)).release());
    }

    @ParameterizedTest
    @ReleaseSource(value = ReleaseSource.Kind.ANY, count = 3, firstSeed = 40)
    void releases_of_any_kind_are_named_by_their_seed(PressRelease release, TestInfo test) {
        assertThat(seedOf(test)).isBetween(40L, 42L);
        assertThat(release).isEqualTo(new ReleaseGenerator(seedOf(test)).release());
    }

    @ParameterizedTest
    @RuleExampleSource({"quote/", "time/weekday-differs"})
    void examples_are_those_of_the_rules_asked_for(RuleExample example) {
        assertThat(example.getRuleId()).matches("quote/.*|time/weekday-differs");
    }

    @Test
    void as_many_are_given_as_were_asked_for() {
        assertThat(namesOf(Counted.class))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("seed 1", "seed 2"),
                                RuleExample.all().stream().map(RuleExample::getRuleId))
                        .toList());
    }

    @Test
    void a_mistake_in_what_was_asked_for_fails_the_test_and_is_named() {
        assertThat(messagesOf(Mistaken.class))
                .anyMatch(message -> message.contains("count must be at least 1, not 0"))
                .anyMatch(message -> message.contains("no rule with an example begins with \"qoute/\""))
                .anyMatch(message -> message.contains("The corpus has no document for"))
                .hasSize(3);
    }

    @ParameterizedTest
    @FixtureSource(kinds = ReleaseKind.PRESS_RELEASE, languages = "en", features = Feature.DIRECT_QUOTATION)
    void documents_meet_every_condition(Fixture fixture) {
        assertThat(fixture.release())
                .isInLanguage("en")
                .hasKind(ReleaseKind.PRESS_RELEASE)
                .matches(Feature.DIRECT_QUOTATION::isIn);
    }

    @ParameterizedTest
    @FixtureSource(rules = "headline/")
    void documents_of_rules_are_those_damaged_for_them(Fixture fixture) {
        assertThat(fixture.getDamagedRule().orElse("")).startsWith("headline/");
    }

    @ParameterizedTest
    @FixtureSource(
            rules = {"drafting/", "quote/"},
            languages = "fr",
            forms = Fixture.Form.TEXT)
    void documents_of_rules_have_the_language_and_the_forms_asked_for(Fixture fixture) {
        assertThat(fixture.getLanguage()).isEqualTo("fr");
        assertThat(fixture.getDamagedRule()).contains("drafting/ambiguous-speaker");
        assertThat(fixture.text()).startsWith("COMMUNIQUÉ DE PRESSE");
    }

    @Test
    void the_seed_of_a_generated_release_is_stated_if_the_test_fails() {
        assertThat(run(FailsOnGenerated.class)
                        .testEvents()
                        .failed()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getSuppressed()[0]
                                .getMessage()))
                .containsExactly(
                        "The release was generated from the seed 17; -Dcommunique.seed=17 generates it again.");
    }

    @Test
    void a_generated_release_is_that_of_its_seed(@GeneratedRelease(seed = 4) PressRelease release) {
        assertThat(release).isEqualTo(new SoundReleaseGenerator(4).release());
    }

    @Test
    void a_generated_release_without_a_seed_is_sound(@GeneratedRelease PressRelease release) {
        assertThat(release).checked().hasNoFindingsFrom(Severity.WARNING);
    }

    private static List<String> namesOf(Class<?> tests) {
        return run(tests)
                .testEvents()
                .started()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static List<String> messagesOf(Class<?> tests) {
        return run(tests)
                .containerEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getCause)
                        .map(Throwable::getMessage)
                        .orElse(""))
                .toList();
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static long seedOf(TestInfo test) {
        return Long.parseLong(test.getDisplayName().replaceAll(".*seed (\\d+).*", "$1"));
    }

    static class Counted {

        @ParameterizedTest(name = "{0}")
        @ReleaseSource(count = 2)
        void counted(PressRelease release) {}

        @ParameterizedTest(name = "{0}")
        @RuleExampleSource
        void counted(RuleExample example) {}
    }

    static class Mistaken {

        @ParameterizedTest
        @ReleaseSource(count = 0)
        void mistaken(PressRelease release) {}

        @ParameterizedTest
        @RuleExampleSource("qoute/")
        void mistaken(RuleExample example) {}

        @ParameterizedTest
        @FixtureSource(languages = "tlh")
        void mistaken(Fixture fixture) {}
    }

    static class FailsOnGenerated {

        @Test
        void fails(@GeneratedRelease(seed = 17) PressRelease release) {
            throw new AssertionError(release.getId());
        }
    }
}
