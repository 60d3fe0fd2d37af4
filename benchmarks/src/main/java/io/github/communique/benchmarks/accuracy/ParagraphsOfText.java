package io.github.communique.benchmarks.accuracy;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, one a line, with their offsets in it. */
final class ParagraphsOfText {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    ParagraphsOfText(String text, Language language) {
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                blocks.add(TextBlock.of(line, language));
                starts.add(start);
            }
            start = end + 1;
        }
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    /** The offset in the text at which a paragraph starts. */
    int start(int block) {
        return starts.get(block);
    }

    /** The part of the text that a span of a paragraph covers. */
    GoldSpan of(TextSpan span) {
        int start = start(span.block());
        return new GoldSpan(start + span.start(), start + span.end());
    }
}
