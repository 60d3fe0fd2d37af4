package io.github.communique.drafting.layout;

import java.util.List;

/** Recognises the lines that continue an embargo or a note on the state of the text. */
final class HeadNotes {

    private static final int MAX_GAP = 80;

    private HeadNotes() {}

    /** Whether a sentence stands directly below such a line, without a blank line between. */
    static boolean isNote(List<LaidOutBlock> blocks, int at, String source) {
        return at > 0 && isNote(blocks.get(at - 1), blocks.get(at), source);
    }

    /** Whether a sentence stands directly below another line, which is such a line. */
    static boolean isNote(LaidOutBlock before, LaidOutBlock block, String source) {
        boolean isLed = HeadLines.of(before.words())
                .filter(line -> line.role() == BlockRole.EMBARGO || line.role() == BlockRole.UNASSIGNED)
                .isPresent();
        return isLed && Prose.is(block.words()) && isDirectlyBelow(before, block, source);
    }

    private static boolean isDirectlyBelow(LaidOutBlock before, LaidOutBlock block, String source) {
        int from = before.text().range().end();
        int to = block.text().range().start();
        return from < to
                && to - from < MAX_GAP
                && source.substring(from, to).lines().filter(String::isBlank).count() <= 2
                && source.substring(from, to)
                                .replace("\r\n", "\n")
                                .chars()
                                .filter(c -> c == '\n' || c == '\r')
                                .count()
                        == 1;
    }
}
