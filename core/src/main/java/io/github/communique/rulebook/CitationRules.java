package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.instrument.SecurityCouncilResolution;
import io.github.communique.instrument.TextCitation;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** {@code mission/*}: citations of instruments in the text. */
public final class CitationRules {

    private CitationRules() {}

    @Rule(id = "mission/resolution-year", severity = Severity.WARNING)
    static void resolutionYear(PressRelease release, RuleContext context) {
        forEachResolution(
                context,
                (found, resolution) -> InstrumentRules.checkYear(
                        resolution,
                        context,
                        finding -> finding.at(found.block.pointer()).range(found.range())));
    }

    @Rule(id = "mission/citation-form", severity = Severity.INFO)
    static void citationForm(PressRelease release, RuleContext context) {
        for (Found found : citations(context)) {
            String canonical = found.citation.instrument().getCanonicalForm();
            if (!found.citation.isAccepted() && !found.words().equals(canonical)) {
                context.report(finding -> finding.at(found.block.pointer())
                        .range(found.range())
                        .with("found", found.words())
                        .with("expected", canonical)
                        .fix(Fix.replace(found.block.pointer(), found.range(), canonical)));
            }
        }
    }

    /** A resolution needs exactly one year in the text, in digits or in words; many news texts omit it. */
    @Rule(id = "mission/resolution-without-year", severity = Severity.INFO)
    static void resolutionWithoutYear(PressRelease release, RuleContext context) {
        Map<Integer, Integer> years = new HashMap<>();
        forEachResolution(
                context,
                (found, resolution) -> resolution.getYear().ifPresent(year -> {
                    Integer other = years.putIfAbsent(resolution.getNumber(), year);
                    if (other != null && !other.equals(year)) {
                        report(
                                found,
                                finding -> finding.variant("two-years")
                                        .with("year", year)
                                        .with("other", other),
                                context);
                    }
                }));
        forEachResolution(context, (found, resolution) -> {
            int number = resolution.getNumber();
            if (years.putIfAbsent(number, 0) == null && !hasYearOf(number, context)) {
                report(found, finding -> finding.variant("no-year"), context);
            }
        });
    }

    /** Whether the text has the year of a resolution anywhere, as in "adopted on 2 June 2017". */
    private static boolean hasYearOf(int number, RuleContext context) {
        OptionalInt year = context.getEnvironment().getResolutions().yearOf(number);
        TextAnalysis text = ReleaseText.of(context);
        return year.isPresent()
                && context.once(YearsInText.class, release -> YearsInText.of(text))
                        .years
                        .contains(year.getAsInt());
    }

    private static void report(Found found, Consumer<FindingDraft> years, RuleContext context) {
        context.report(finding -> {
            finding.at(found.block.pointer()).range(found.range()).with("found", found.words());
            years.accept(finding);
        });
    }

    private static void forEachResolution(RuleContext context, BiConsumer<Found, SecurityCouncilResolution> action) {
        for (Found found : citations(context)) {
            if (found.citation.instrument() instanceof SecurityCouncilResolution resolution) {
                action.accept(found, resolution);
            }
        }
    }

    private static List<Found> citations(RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        return context.once(CitationsInText.class, release -> CitationsInText.of(text)).citations;
    }

    /** The four-digit numbers in the text. */
    private record YearsInText(Set<Integer> years) {

        private static final int FIGURES = 4;

        static YearsInText of(TextAnalysis text) {
            Set<Integer> years = new HashSet<>();
            for (TextBlock block : text.blocks()) {
                Words words = block.words();
                for (int i = 0; i < words.size(); i++) {
                    if (words.leadingDigits(i) == FIGURES) {
                        int start = words.start(i);
                        years.add(Integer.parseInt(block.part(start, start + FIGURES)));
                    }
                }
            }
            return new YearsInText(years);
        }
    }

    private record CitationsInText(List<Found> citations) {

        static CitationsInText of(TextAnalysis text) {
            List<Found> found = new ArrayList<>();
            List<TextBlock> blocks = text.blocks();
            List<List<TextCitation>> citations =
                    TextCitation.findAll(blocks.stream().map(TextBlock::text).toList());
            for (int i = 0; i < blocks.size(); i++) {
                TextBlock block = blocks.get(i);
                citations.get(i).forEach(citation -> found.add(new Found(block, citation)));
            }
            return new CitationsInText(found);
        }
    }

    private record Found(TextBlock block, TextCitation citation) {

        TextRange range() {
            return block.range(citation.start(), citation.end());
        }

        String words() {
            return block.part(citation.start(), citation.end());
        }
    }
}
