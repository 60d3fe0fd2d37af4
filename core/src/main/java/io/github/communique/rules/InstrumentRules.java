package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.SecurityCouncilResolution;
import io.github.communique.instrument.TextCitation;
import io.github.communique.registry.Answer;
import io.github.communique.registry.ResolutionRegistry;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** {@code mission/*}, instruments: their form, their numbers, and who can issue them. */
final class InstrumentRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(
                    InstrumentCitation.class,
                    "mission/resolution-year",
                    Severity.WARNING,
                    Set.of(Need.REGISTRY),
                    InstrumentRules::resolutionYear),
            Rule.on(
                    PressRelease.class,
                    "mission/resolution-year",
                    Severity.WARNING,
                    Set.of(Need.TEXT, Need.REGISTRY),
                    InstrumentRules::resolutionYearInText),
            Rule.on(
                    PressRelease.class,
                    "mission/citation-form",
                    Severity.INFO,
                    Set.of(Need.TEXT),
                    InstrumentRules::citationForm));

    private InstrumentRules() {}

    private static void resolutionYear(InstrumentCitation citation, RuleContext context) {
        if (citation.getInstrument().orElse(null) instanceof SecurityCouncilResolution resolution) {
            checkYear(resolution, context, finding -> finding.at("instrument"));
        }
    }

    private static void resolutionYearInText(PressRelease release, RuleContext context) {
        forEachCitation(context, (block, citation) -> {
            if (citation.instrument() instanceof SecurityCouncilResolution resolution) {
                TextRange range = block.range(citation.start(), citation.end());
                checkYear(
                        resolution,
                        context,
                        finding -> finding.at(block.pointer()).range(range));
            }
        });
    }

    private static void checkYear(
            SecurityCouncilResolution resolution, RuleContext context, UnaryOperator<FindingDraft> place) {
        ResolutionRegistry registry = context.getSurroundings().getResolutions();
        resolution.getYear().ifPresent(year -> {
            if (registry.isAdoptedIn(resolution.getNumber(), year) == Answer.NO) {
                context.found(finding -> place.apply(finding)
                        .with("number", resolution.getNumber())
                        .with("year", year)
                        .with("expected", expectedYear(registry, resolution.getNumber())));
            }
        });
    }

    private static String expectedYear(ResolutionRegistry registry, int number) {
        return registry.yearOf(number).isPresent()
                ? Integer.toString(registry.yearOf(number).getAsInt())
                : "?";
    }

    private static void citationForm(PressRelease release, RuleContext context) {
        forEachCitation(context, (block, citation) -> {
            if (!citation.isAccepted()) {
                TextRange range = block.range(citation.start(), citation.end());
                String canonical = citation.instrument().getCanonicalForm();
                context.found(finding -> finding.at(block.pointer())
                        .range(range)
                        .with("found", block.text().substring(citation.start(), citation.end()))
                        .with("expected", canonical)
                        .fix(Fix.replace(block.pointer(), range, canonical)));
            }
        });
    }

    private static void forEachCitation(RuleContext context, BiConsumer<TextBlock, TextCitation> action) {
        for (TextBlock block :
                context.once(TextAnalysis.class, TextAnalysis::of).blocks()) {
            TextCitation.findAll(block.text()).forEach(citation -> action.accept(block, citation));
        }
    }
}
