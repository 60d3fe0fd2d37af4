package io.github.communique.rulebook;

import io.github.communique.instrument.AssemblyResolution;
import io.github.communique.instrument.EuropeanUnionAct;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.IssuingBody;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.instrument.OtherInstrument;
import io.github.communique.instrument.SecurityCouncilResolution;
import io.github.communique.instrument.TextCitation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Provision;
import io.github.communique.registry.ResolutionRegistry;
import io.github.communique.registry.TriState;
import io.github.communique.report.Severity;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.InstrumentsOfRelease;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** {@code mission/*}: instruments, their form, their numbers, and the bodies that can issue them. */
public final class InstrumentRules {

    /** The last session whose resolutions have the Roman numeral after them: 1975. */
    private static final int LAST_ROMAN_SESSION = 30;

    /** The last special and emergency special sessions in this style, 1975 and 1967. */
    private static final int LAST_ROMAN_SPECIAL_SESSION = 7;

    private static final int LAST_ROMAN_EMERGENCY_SESSION = 6;

    private InstrumentRules() {}

    @Rule(id = "mission/resolution-year", severity = Severity.WARNING)
    static void resolutionYear(InstrumentCitation citation, RuleContext context) {
        if (citation.getInstrument().orElse(null) instanceof SecurityCouncilResolution resolution) {
            checkYear(resolution, context, finding -> finding.at("instrument"));
        }
    }

    static void checkYear(
            SecurityCouncilResolution resolution, RuleContext context, UnaryOperator<FindingDraft> place) {
        ResolutionRegistry registry = context.getEnvironment().getResolutions();
        resolution.getYear().ifPresent(year -> {
            if (registry.isAdoptedIn(resolution.getNumber(), year) == TriState.NO) {
                OptionalInt expected = registry.yearOf(resolution.getNumber());
                context.report(finding -> {
                    place.apply(finding).with("number", resolution.getNumber()).with("year", year);
                    if (expected.isPresent()) {
                        finding.with("expected", expected.getAsInt());
                    } else {
                        finding.variant("unknown-year");
                    }
                });
            }
        });
    }

    /**
     * The name of an act without an identifier is sound; a text that looks like an identifier but is malformed is
     * reported.
     */
    @Rule(id = "mission/instrument-malformed", severity = Severity.ERROR)
    static void malformed(InstrumentCitation citation, RuleContext context) {
        if (citation.getInstrument().orElse(null) instanceof OtherInstrument other) {
            other.getExpectedForm()
                    .ifPresent(form -> context.report(finding -> finding.at("instrument")
                            .with("found", other.getPrinted())
                            .with("expected", form)));
        }
    }

    /** CELEX number and ELI are exact; if a citation also names another act, one of the two is wrong. */
    @Rule(id = "mission/celex-eli-differ", severity = Severity.WARNING)
    static void celexEliDiffer(InstrumentCitation citation, RuleContext context) {
        List<TextCitation> cited =
                citation.getCitation().map(TextCitation::findAll).orElse(List.of());
        Set<EuropeanUnionAct> acts = new LinkedHashSet<>();
        boolean isExact = false;
        for (TextCitation one : cited) {
            if (one.instrument() instanceof EuropeanUnionAct act) {
                String words = citation.getCitation().orElse("").substring(one.start(), one.end());
                isExact |= words.equals(act.getCelex()) || words.contains("/eli/");
                acts.add(act);
            }
        }
        boolean isOneAct = acts.size() == 1;
        if (citation.getInstrument().orElse(null) instanceof EuropeanUnionAct act) {
            acts.add(act);
        }
        if (acts.size() > 1 && (isExact || isOneAct)) {
            String found = acts.stream().map(EuropeanUnionAct::getCelex).collect(Collectors.joining(", "));
            context.report(finding -> finding.at("citation").with("found", found));
        }
    }

    @Rule(id = "mission/assembly-era", severity = Severity.WARNING)
    static void assemblyEra(InstrumentCitation citation, RuleContext context) {
        if (citation.getInstrument().orElse(null) instanceof AssemblyResolution resolution) {
            int lastRoman = switch (resolution.getSessionKind()) {
                case REGULAR -> LAST_ROMAN_SESSION;
                case SPECIAL -> LAST_ROMAN_SPECIAL_SESSION;
                case EMERGENCY_SPECIAL -> LAST_ROMAN_EMERGENCY_SESSION;
            };
            boolean isRoman = resolution.getNumbering() == AssemblyResolution.Numbering.CONTINUOUS;
            if (isRoman != resolution.getSession() <= lastRoman) {
                context.report(finding -> finding.at("instrument")
                        .with("found", resolution)
                        .with("session", resolution.getSession())
                        .with("expected", isRoman ? "A/RES/44/25" : "A/RES/217(III)"));
            }
        }
    }

    @Rule(id = "mission/wrong-authority", severity = Severity.WARNING)
    static void wrongAuthority(Mandate mandate, RuleContext context) {
        Optional<IssuingBody> authority = mandate.getAuthorisingBodyId()
                .flatMap(context::organisation)
                .flatMap(body -> body.getName()
                        .flatMap(IssuingBody::named)
                        .or(() -> body.getAcronym().flatMap(IssuingBody::named)));
        if (authority.isEmpty()) {
            return;
        }
        for (int i = 0; i < mandate.getProvisions().size(); i++) {
            int index = i;
            Provision provision = mandate.getProvisions().get(i);
            Optional<LegalInstrument> instrument =
                    InstrumentsOfRelease.of(context).of(provision).flatMap(InstrumentCitation::getInstrument);
            boolean isReferredTo = provision.getInstrument().isEmpty();
            instrument
                    .flatMap(LegalInstrument::getIssuingBody)
                    .filter(issuer -> !issuer.answersFor(authority.get()))
                    .ifPresent(issuer -> context.report(
                            finding -> at(finding.at("provisions").at(index), isReferredTo)
                                    .with("found", instrument.get())
                                    .with("expected", issuer.getOfficialName())
                                    .with("authority", authority.get().getOfficialName())));
        }
    }

    private static FindingDraft at(FindingDraft provision, boolean isReferredTo) {
        return isReferredTo
                ? provision.at("instrumentId")
                : provision.at("instrument").at("instrument");
    }
}
