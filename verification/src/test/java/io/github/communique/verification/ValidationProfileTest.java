package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.HouseStyle;
import io.github.communique.time.PartialDate;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.RuleSetting;
import io.github.communique.validation.Suppression;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ProfileReader;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile changes what a check tells, and nothing else. */
class ValidationProfileTest {

    private static final Pointer MISSION = Pointer.parse("/missions/1");

    private final ProfileReader reader = ProfileReader.standard();

    static List<ValidationProfile> builtIn() {
        return ValidationProfile.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_profile_is_the_same_as_its_json(ValidationProfile profile) {
        String json = ReleaseWriter.standard().toJson(profile);

        assertThat(reader.read(json).getProfile()).contains(profile);
        assertThat(ValidationProfile.named(profile.getName())).contains(profile);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_profile_names_only_rules_that_there_are(ValidationProfile profile) {
        assertThat(rulesFound(profile, KforVisit.sound())).doesNotContain("profile/unknown-rule");
    }

    @Test
    void the_example_of_the_page_can_be_read() throws IOException {
        String page = Files.readString(Path.of("../docs/profiles.md"));
        int begin = page.indexOf("```json") + 7;
        ProfileReader.Result read = reader.read(page.substring(begin, page.indexOf("```", begin)));

        assertThat(read.getReport().getFindings()).isEmpty();
        assertThat(read.getProfile().orElseThrow().getSuppressions()).hasSize(1);
    }

    @Test
    void a_profile_with_a_fault_is_told_and_not_taken_by_half() {
        ProfileReader.Result read = reader.read(
                "{\"name\": \"ours\", \"rules\": [{\"ruleId\": \"a/b\", \"severity\": \"fatal\"}], \"colour\": 1}");

        assertThat(read.getProfile()).isEmpty();
        assertThat(read.getReport().getFindings())
                .map(finding -> finding.getRuleId() + " " + finding.getPointer())
                .containsExactly("json/malformed-value /rules/0/severity", "json/unknown-attribute /colour");
    }

    @Test
    void strict_makes_errors_of_warnings_and_warnings_of_infos() {
        assertThat(ReleaseValidator.standard().validate(KforVisit.damaged()).isSound())
                .isTrue();
        assertThat(ReleaseValidator.standard()
                        .with(ValidationProfile.strict())
                        .validate(KforVisit.damaged())
                        .getTotals())
                .containsKeys(Severity.ERROR, Severity.WARNING)
                .doesNotContainKey(Severity.INFO);
    }

    @Test
    void a_rule_that_is_off_is_not_run() {
        ValidationProfile profile = ValidationProfile.builder()
                .name("ours")
                .addRules(RuleSetting.builder()
                        .ruleId("mission/no-mandate")
                        .off(true)
                        .build())
                .build();

        assertThat(rulesFound(ValidationProfile.standard(), KforVisit.sound())).contains("mission/no-mandate");
        assertThat(rulesFound(profile, KforVisit.sound())).doesNotContain("mission/no-mandate");
    }

    @Test
    void a_rule_that_there_is_not_is_told() {
        ValidationProfile profile = ValidationProfile.builder()
                .name("ours")
                .addRules(RuleSetting.builder().ruleId("misson/no-mandate").build())
                .build();

        assertThat(rulesFound(profile, KforVisit.sound())).contains("profile/unknown-rule");
    }

    @Test
    void the_house_style_sets_what_rules_ask_for() {
        ValidationProfile profile = ValidationProfile.builder()
                .name("ours")
                .houseStyle(HouseStyle.builder()
                        .headlineMax(10)
                        .addUriSchemes("https")
                        .contactRequired(true)
                        .boilerplateRequired(true)
                        .build())
                .build();

        assertThat(rulesFound(profile, KforVisit.sound()))
                .contains("headline/too-long", "identity/not-absolute", "body/no-contact");
    }

    @Test
    void user_assigned_country_codes_need_consent() {
        String release = RuleExample.all().stream()
                .filter(example -> example.getRuleId().equals("place/country-code"))
                .findFirst()
                .orElseThrow()
                .getFaultyRelease()
                .replace("SZ1", "XK");
        ValidationProfile profile = ValidationProfile.builder()
                .name("ours")
                .houseStyle(
                        HouseStyle.builder().addUserAssignedCountryCodes("XK").build())
                .build();

        assertThat(ReleaseReader.standard().read(release).isSound()).isFalse();
        assertThat(ReleaseReader.standard()
                        .with(ReleaseValidator.standard().with(profile))
                        .read(release)
                        .isSound())
                .isTrue();
    }

    @Test
    void a_suppression_lets_one_finding_pass_until_its_last_day() {
        Suppression suppression = suppression("mission/no-mandate", MISSION);

        assertThat(found(suppression, "2027-06-30")).doesNotContain("mission/no-mandate", "profile/unused-suppression");
        assertThat(found(suppression, "2027-07-01")).contains("mission/no-mandate", "profile/unused-suppression");
    }

    @Test
    void a_suppression_that_suppresses_nothing_is_told() {
        assertThat(found(suppression("mission/no-mandate", Pointer.parse("/missions/0")), "2026-01-01"))
                .contains("mission/no-mandate", "profile/unused-suppression");
    }

    @Test
    void a_suppression_for_another_release_is_neither_used_nor_told() {
        Suppression other = suppression("mission/no-mandate", MISSION).toBuilder()
                .releaseId(URI.create("https://www.example.org/press/2"))
                .build();

        assertThat(found(other, "2026-01-01"))
                .contains("mission/no-mandate")
                .doesNotContain("profile/unused-suppression");
    }

    private static List<String> found(Suppression suppression, String today) {
        ValidationProfile profile = ValidationProfile.builder()
                .name("ours")
                .addSuppressions(suppression)
                .build();
        Clock clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
        return ReleaseValidator.standard().with(profile).at(clock).validate(KforVisit.sound()).getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }

    private static List<String> rulesFound(ValidationProfile profile, PressRelease release) {
        return ReleaseValidator.standard().with(profile).validate(release).getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }

    private static Suppression suppression(String ruleId, Pointer pointer) {
        return Suppression.builder()
                .ruleId(ruleId)
                .pointer(pointer)
                .reason("Looked at")
                .until(PartialDate.parse("2027-06-30"))
                .build();
    }
}
