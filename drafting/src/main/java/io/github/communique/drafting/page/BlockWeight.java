package io.github.communique.drafting.page;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock.Kind;
import java.util.List;

/**
 * How much text a block has, and how much of it is sentences rather than labels and links.
 *
 * @param prose the weight of its sentences
 * @param total the weight of its text
 */
record BlockWeight(double prose, double total) {

    /** A sign of these scripts is about as much as three letters. */
    private static final int WIDE = 3;

    private static final int LEAST = 45;
    private static final String CLAUSE_ENDS =
            ".,;:!?…\u3001\u3002\uFF0C\uFF01\uFF1F\uFF1A\u0964\u060C\u061B\u061F\u06D4";

    static BlockWeight of(PageBlock block) {
        String text = block.flow().text().text();
        int solid = Math.max(1, block.flow().solid());
        int weight = 0;
        int clauses = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            boolean isBasicLetter = c >= 'a' && c <= 'z';
            weight += isBasicLetter || !isWide(c) ? 1 : WIDE;
            clauses += !isBasicLetter && CLAUSE_ENDS.indexOf(c) >= 0 ? 1 : 0;
        }
        double linked = (double) block.flow().linked() / solid;
        double total = weight + ofRows(block.rows());
        boolean isText = block.kind() != Kind.HEADING && block.kind() != Kind.IMAGE && block.kind() != Kind.RULE;
        double unlinked = weight * (1 - linked);
        boolean isProse = isText && clauses > 0 && unlinked >= LEAST && linked < 0.5;
        return new BlockWeight(isProse ? unlinked : 0, total);
    }

    private static double ofRows(List<List<MappedText>> rows) {
        double weight = 0;
        for (List<MappedText> row : rows) {
            for (MappedText cell : row) {
                weight += cell.length();
            }
        }
        return weight;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c < '\uA4D0' || c >= '\uAC00' && c < '\uD7B0' || c >= '\uF900' && c < '\uFB00';
    }
}
