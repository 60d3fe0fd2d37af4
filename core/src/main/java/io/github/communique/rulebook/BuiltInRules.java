package io.github.communique.rulebook;

import io.github.communique.rule.ValidationRule;
import java.util.ArrayList;
import java.util.List;

/** The built-in rules. */
public final class BuiltInRules {

    private static final List<ValidationRule<?>> ALL = joined(List.of(
            IdentityRulesList.all(),
            LifecycleRulesList.all(),
            LifecycleStateRulesList.all(),
            RevisionRulesList.all(),
            TimeRulesList.all(),
            RelativeDateRulesList.all(),
            DateRulesList.all(),
            PeriodRulesList.all(),
            YearRulesList.all(),
            StampRulesList.all(),
            HeadlineRulesList.all(),
            HeadlineNameRulesList.all(),
            HeadlineNumberRulesList.all(),
            ScriptRulesList.all(),
            WordingRulesList.all(),
            TypographyRulesList.all(),
            SpacingRulesList.all(),
            CharacterRulesList.all(),
            SlipRulesList.all(),
            LeakRulesList.all(),
            HouseStyleRulesList.all(),
            QuoteRulesList.all(),
            QuoteTextRulesList.all(),
            QuotedTextRulesList.all(),
            QuotePartRulesList.all(),
            QuoteWordingRulesList.all(),
            SpeakerRulesList.all(),
            QuotationMarkRulesList.all(),
            AttributionRulesList.all(),
            PersonRulesList.all(),
            NameFormRulesList.all(),
            DiacriticsRulesList.all(),
            ErroneousNameRulesList.all(),
            PersonTextRulesList.all(),
            AppointmentRulesList.all(),
            OrganisationRulesList.all(),
            EngagementRulesList.all(),
            InstrumentRulesList.all(),
            CitationRulesList.all(),
            MandateRulesList.all(),
            MissionRulesList.all(),
            MissionNameRulesList.all(),
            PlaceRulesList.all(),
            PlaceTextRulesList.all(),
            DatelineRulesList.all(),
            LanguageRulesList.all(),
            LocalReferenceRulesList.all(),
            ReferenceRulesList.all(),
            InlineOrIdRulesList.all(),
            UriRulesList.all(),
            QuantityRulesList.all()));

    private BuiltInRules() {}

    private static List<ValidationRule<?>> joined(List<List<ValidationRule<?>>> families) {
        List<ValidationRule<?>> all = new ArrayList<>();
        for (List<ValidationRule<?>> family : families) {
            all.addAll(family);
        }
        return List.copyOf(all);
    }

    /** The rules, family by family. */
    public static List<ValidationRule<?>> all() {
        return ALL;
    }
}
