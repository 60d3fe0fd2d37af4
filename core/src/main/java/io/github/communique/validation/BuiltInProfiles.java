package io.github.communique.validation;

import io.github.communique.report.Severity;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.ValidationRule;
import io.github.communique.rulebook.BuiltInRules;
import java.util.stream.Stream;

/** The built-in profiles, each created on first use. */
final class BuiltInProfiles {

    static final ValidationProfile STANDARD =
            ValidationProfile.builder().name("standard").build();

    private BuiltInProfiles() {}

    /** For writers and publishers. */
    static final class Newsroom {

        static final ValidationProfile PROFILE = ValidationProfile.builder()
                .name("newsroom")
                .houseStyle(HouseStyle.standard().toBuilder()
                        .headlineMax(110)
                        .contactRequired(true)
                        .boilerplateRequired(true)
                        .build())
                .addRules(
                        set("body/no-contact", Severity.WARNING),
                        set("headline/too-long", Severity.WARNING),
                        set("reference/no-credit", Severity.WARNING))
                .build();

        private Newsroom() {}
    }

    /** For archives of others' releases. */
    static final class Archive {

        static final ValidationProfile PROFILE = ValidationProfile.builder()
                .name("archive")
                .houseStyle(HouseStyle.builder().earliestYear(1800).build())
                .addAllRules(Stream.of(
                                "headline/too-long",
                                "body/no-contact",
                                "lifecycle/embargo-past",
                                "lifecycle/open-embargo",
                                "mission/no-mandate",
                                "quote/no-cue",
                                "quote/pronoun-only",
                                "reference/no-credit",
                                "time/relative-resolved")
                        .map(BuiltInProfiles::off)
                        .toList())
                .addRules(set("identity/publisher-missing", Severity.WARNING), set("body/empty", Severity.WARNING))
                .build();

        private Archive() {}
    }

    /** For the strictest checks. */
    static final class Strict {

        static final ValidationProfile PROFILE = ValidationProfile.builder()
                .name("strict")
                .houseStyle(Newsroom.PROFILE.getHouseStyle().orElseThrow())
                .addAllRules(BuiltInRules.all().stream()
                        .filter(rule -> rule.getSeverity() != Severity.ERROR)
                        .map(BuiltInProfiles::moreSevere)
                        .distinct()
                        .toList())
                .build();

        private Strict() {}
    }

    private static RuleSetting moreSevere(ValidationRule<?> rule) {
        return set(rule.getId(), rule.getSeverity() == Severity.WARNING ? Severity.ERROR : Severity.WARNING);
    }

    private static RuleSetting set(String ruleId, Severity severity) {
        return RuleSetting.builder().ruleId(ruleId).severity(severity).build();
    }

    private static RuleSetting off(String ruleId) {
        return RuleSetting.builder().ruleId(ruleId).off(true).build();
    }
}
