package io.github.communique.rulebook;

import io.github.communique.rule.ValidationRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of this library. */
public final class BuiltInRules {

    private static final List<ValidationRule<?>> ALL = Stream.of(
                    IdentityRules.ALL,
                    LifecycleRules.ALL,
                    RevisionRules.ALL,
                    TimeRules.ALL,
                    DateRules.ALL,
                    PeriodRules.ALL,
                    YearRules.ALL,
                    HeadlineRules.ALL,
                    HeadlineBodyRules.ALL,
                    ScriptRules.ALL,
                    WordingRules.ALL,
                    TypographyRules.ALL,
                    CharacterRules.ALL,
                    LeakRules.ALL,
                    HouseStyleRules.ALL,
                    QuoteRules.ALL,
                    QuoteTextRules.ALL,
                    QuotationMarkRules.ALL,
                    AttributionRules.ALL,
                    PersonRules.ALL,
                    PersonTextRules.ALL,
                    AppointmentRules.ALL,
                    OrganisationRules.ALL,
                    EngagementRules.ALL,
                    InstrumentRules.ALL,
                    CitationRules.ALL,
                    MandateRules.ALL,
                    MissionRules.ALL,
                    PlaceRules.ALL,
                    PlaceTextRules.ALL,
                    LanguageRules.ALL,
                    ReferenceRules.ALL)
            .<ValidationRule<?>>flatMap(List::stream)
            .toList();

    private BuiltInRules() {}

    /** The rules, family by family. */
    public static List<ValidationRule<?>> all() {
        return ALL;
    }
}
