package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The quotations found in paragraphs, with the words of which they consist. */
final class QuotationsIn {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<FoundQuotation> found;

    private QuotationsIn(String languageTag, List<String> paragraphs, IntPredicate isBlockQuotation) {
        Language language = Language.of(languageTag);
        paragraphs.forEach(paragraph -> blocks.add(TextBlock.of(paragraph, language)));
        this.found = QuotationFinder.find(blocks, language, QuotationMarkRegistry.builtIn(), isBlockQuotation);
    }

    static QuotationsIn of(String languageTag, String... paragraphs) {
        return new QuotationsIn(languageTag, List.of(paragraphs), block -> false);
    }

    static QuotationsIn withBlockQuotation(int blockQuotation, String... paragraphs) {
        return new QuotationsIn("en", List.of(paragraphs), block -> block == blockQuotation);
    }

    List<FoundQuotation> found() {
        return found;
    }

    /** The only quotation. */
    FoundQuotation only() {
        if (found.size() != 1) {
            throw new AssertionError("expected one quotation, found " + all());
        }
        return found.get(0);
    }

    /** Each quotation: the speaker, and the words of the parts; reported words in angle brackets. */
    List<String> all() {
        return found.stream().map(this::printed).toList();
    }

    private String printed(FoundQuotation quotation) {
        FoundSpeaker speaker = quotation.speaker();
        StringBuilder printed = new StringBuilder(speaker == null ? "?" : words(speaker.span())).append(":");
        for (FoundPart part : quotation.parts()) {
            String words = words(part.span());
            printed.append(' ').append(part.kind() == FoundPart.Kind.DIRECT ? "[" + words + "]" : "<" + words + ">");
        }
        return printed.toString();
    }

    /** The words of a span; empty if there is none. */
    String words(@Nullable TextSpan span) {
        return span == null ? "" : blocks.get(span.block()).part(span.start(), span.end());
    }
}
