package io.github.communique.drafting.assembly;

import io.github.communique.drafting.mention.Connectives;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;
import java.util.List;

/** The texts of a draft by their numbers, and the evidence that their parts are. */
final class DraftTexts {

    private final List<DraftText> texts;
    private final Facts facts;

    DraftTexts(List<DraftText> texts, Facts facts) {
        this.texts = List.copyOf(texts);
        this.facts = facts;
    }

    /** All texts, in reading order. */
    List<DraftText> all() {
        return texts;
    }

    /** All texts, analysed. */
    List<TextBlock> blocks() {
        return texts.stream().map(DraftText::words).toList();
    }

    DraftText get(int index) {
        return texts.get(index);
    }

    /** The text of which a span is a part, analysed. */
    TextBlock block(TextSpan span) {
        return texts.get(span.block()).words();
    }

    /** The words of a span. */
    String words(TextSpan span) {
        return block(span).part(span.start(), span.end());
    }

    /** A span without an article at its start. */
    TextSpan withoutArticle(TextSpan span) {
        String words = words(span);
        int space = words.indexOf(' ');
        boolean isArticle = space > 0 && Connectives.isArticle(block(span), words.substring(0, space));
        return isArticle ? new TextSpan(span.block(), span.start() + space + 1, span.end()) : span;
    }

    /** Where a span stands in the source. */
    SourceRange range(TextSpan span) {
        return texts.get(span.block()).text().range(span.start(), span.end());
    }

    /** Records a text that is a span. */
    void text(Pointer target, TextSpan span) {
        MappedText text = texts.get(span.block()).text();
        facts.text(target, text.part(span.start(), span.end()));
    }

    /** Records a value that a span states. */
    void stated(Pointer target, TextSpan span) {
        facts.stated(target, texts.get(span.block()).text(), span.start(), span.end());
    }

    /** Records a value that a registry has for a name that a span states. */
    void registered(Pointer target, TextSpan span) {
        facts.registered(target, texts.get(span.block()).text(), span.start(), span.end());
    }
}
