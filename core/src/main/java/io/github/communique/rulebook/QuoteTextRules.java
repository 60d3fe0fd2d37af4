package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.AnchoredWords;
import io.github.communique.rulebook.view.PartsInText.Unbound;
import io.github.communique.rulebook.view.QuotedInHeadline;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextBlock;
import io.github.communique.text.verbatim.Passage;
import io.github.communique.text.verbatim.Passage.Difference;
import io.github.communique.text.verbatim.VerbatimSearch;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code quote/*}: whether quotations agree with the text. */
public final class QuoteTextRules {

    private static final Set<Difference> OF_FORM = EnumSet.of(
            Difference.CHANGED_MARK, Difference.INTERRUPTED, Difference.LEFT_OUT, Difference.CHANGED_CAPITAL);

    private QuoteTextRules() {}

    @Rule(
            id = "quote/not-verbatim",
            severity = Severity.ERROR,
            skipIfUnread = {"parts", "/lede", "/body", "/sections"})
    static void notVerbatim(Quote quote, RuleContext context) {
        if (quote.getTranslationOf().isPresent() || !isWordForWord(quote.getKind())) {
            return;
        }
        VerbatimSearch search = ReleaseText.verbatimSearch(context);
        for (int i = 0; i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            if (part.getKind() == QuotePartKind.DIRECT) {
                int index = i;
                Passage nearest = search.nearest(part.getText());
                if (nearest.difference() != Difference.NONE && !isInHeadline(nearest, part, context)) {
                    context.report(finding ->
                            notVerbatim(nearest, finding.at("parts").at(index).at("text")));
                }
            }
        }
        Unbound unbound = QuotePartRules.unbound(quote, context);
        if (unbound != null) {
            String words = quote.getParts().get(unbound.part()).getText();
            context.report(finding ->
                    finding.with("quoted", words).variant(unbound.isInOrder() ? "parts-joined" : "parts-order"));
        }
    }

    /** Whether only a headline quotes the words. */
    private static boolean isInHeadline(Passage nearest, QuotePart part, RuleContext context) {
        return !OF_FORM.contains(nearest.difference())
                && QuotedInHeadline.of(context).has(part.getText());
    }

    /** If the text has all words and only their form differs, the finding is an info. */
    private static void notVerbatim(Passage nearest, FindingDraft finding) {
        finding.range(nearest.differing()).variant(variant(nearest));
        withWords(finding, "quoted", nearest.quoted());
        withWords(finding, "found", nearest.found());
        withWords(finding, "passage", nearest.passage());
        if (OF_FORM.contains(nearest.difference())) {
            finding.severity(Severity.INFO);
        }
    }

    private static void withWords(FindingDraft finding, String argument, String words) {
        if (!words.isEmpty()) {
            finding.with(argument, words);
        }
    }

    private static String variant(Passage nearest) {
        if (nearest.difference() == Difference.CHANGED_MARK && nearest.found().isEmpty()) {
            return "added-mark";
        }
        if (nearest.difference() == Difference.CHANGED_MARK && nearest.quoted().isEmpty()) {
            return "dropped-mark";
        }
        return nearest.difference().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isWordForWord(QuoteKind kind) {
        return kind == QuoteKind.DIRECT || kind == QuoteKind.MIXED || kind == QuoteKind.BLOCK;
    }

    @Rule(
            id = "quote/anchor-differs",
            severity = Severity.ERROR,
            skipIfUnread = {"block", "start", "end", "exact", "/headline", "/lede", "/body", "/sections"})
    static void anchorDiffers(TextAnchor anchor, RuleContext context) {
        if (anchor.hasPosition()) {
            position(anchor, anchor.getBlock().orElseThrow(), context);
        } else if (anchor.getExact().isPresent()
                && anchor.getStart().isEmpty()
                && anchor.getEnd().isEmpty()) {
            wordsAlone(anchor, anchor.getExact().get(), context);
        } else {
            context.report(finding -> finding.variant("incomplete"));
        }
    }

    private static void wordsAlone(TextAnchor anchor, String exact, RuleContext context) {
        AnchoredWords words = AnchoredWords.of(context);
        int times = words.of(anchor).size();
        if (times > 1) {
            context.report(finding -> finding.at("exact")
                    .with("words", exact)
                    .with("times", times)
                    .variant("several-times"));
        } else if (words.areNowhere(anchor)) {
            context.report(finding -> finding.at("exact").with("words", exact).variant("nowhere"));
        }
    }

    private static void position(TextAnchor anchor, Pointer place, RuleContext context) {
        Optional<TextBlock> block =
                context.once(BlocksByPointer.class, BlocksByPointer::of).at(place, context);
        if (block.isEmpty()) {
            context.report(finding -> finding.at("block").with("found", place).variant("no-text"));
            return;
        }
        String text = block.get().text();
        int length = block.get().length();
        int from = anchor.getStart().orElseThrow();
        int to = anchor.getEnd().orElseThrow();
        if (to > length || from > to) {
            context.report(
                    finding -> finding.at("end").with("found", from + ".." + to).with("expected", "0.." + length));
            return;
        }
        int start = block.get().offset(from);
        int end = block.get().offset(to);
        anchor.getExact().ifPresent(exact -> compare("exact", exact, text.substring(start, end), context));
        anchor.getPrefix()
                .ifPresent(prefix -> compare(
                        "prefix", prefix, text.substring(Math.max(0, start - prefix.length()), start), context));
        anchor.getSuffix()
                .ifPresent(suffix -> compare(
                        "suffix",
                        suffix,
                        text.substring(end, Math.min(text.length(), end + suffix.length())),
                        context));
    }

    private static void compare(String attribute, String stated, String found, RuleContext context) {
        if (!stated.equals(found)) {
            context.report(finding -> finding.at(attribute).with("found", found).with("expected", stated));
        }
    }

    /** Words in brackets, and dots within the words, are the publisher's, and must be recorded as a separate part. */
    @Rule(id = "quote/edited", severity = Severity.INFO)
    static void edited(QuotePart part, RuleContext context) {
        if (part.getKind() != QuotePartKind.DIRECT) {
            return;
        }
        String text = part.getText();
        int start = text.indexOf('[');
        int end = start < 0 ? -1 : text.indexOf(']', start) + 1;
        if (end <= 0) {
            start = indexOfDots(text);
            end = start < 0 ? -1 : start + (text.charAt(start) == '…' ? 1 : 3);
        }
        if (end > 0) {
            int from = start;
            int to = end;
            context.report(finding -> finding.at("text")
                    .range(new TextRange(text.codePointCount(0, from), text.codePointCount(0, to)))
                    .with("found", text.substring(from, to)));
        }
    }

    /** The offset of dots within the words; dots at the end are a pause of the speaker. */
    private static int indexOfDots(String text) {
        int dots = text.indexOf('…');
        dots = dots < 0 ? text.indexOf("...") : dots;
        return dots >= 0 && text.substring(dots).codePoints().anyMatch(Character::isLetterOrDigit) ? dots : -1;
    }

    /** The texts by their pointers, and by those of the blocks with a single text. */
    private record BlocksByPointer(Map<Pointer, TextBlock> blocks) {

        static BlocksByPointer of(PressRelease release) {
            return new BlocksByPointer(new HashMap<>());
        }

        Optional<TextBlock> at(Pointer pointer, RuleContext context) {
            if (blocks.isEmpty()) {
                for (TextBlock block : ReleaseText.of(context).blocks()) {
                    blocks.put(block.pointer(), block);
                    blocks.putIfAbsent(block.pointer().parent(), block);
                }
            }
            return Optional.ofNullable(blocks.get(pointer));
        }
    }
}
