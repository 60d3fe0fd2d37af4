package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;

/** Finds where a text says who speaks, in a language whose verbs of saying are known. */
public final class Speech {

    private static final int NEAR = 8;
    private static final int MOST_NAMES = 4;

    private Speech() {}

    /** Where words end last before the text says who speaks, as in {@code We stay, he said}; -1 if it does not. */
    static int lastAttribution(TextBlock block) {
        for (int i = block.words().size() - 1; i > 1; i--) {
            int attribution = attribution(block, i);
            if (attribution >= 0) {
                return attribution;
            }
        }
        return -1;
    }

    /** Where the words of a paragraph end before the text says who speaks; the end of the text if it does not. */
    static int endBeforeAttribution(TextBlock block) {
        for (int i = 2; i < block.words().size(); i++) {
            int attribution = attribution(block, i);
            if (attribution >= 0) {
                return attribution;
            }
        }
        return block.text().length();
    }

    /** Whether a verb of saying stands in the same sentence shortly before or after a passage. */
    public static boolean isBeside(QuotedPassage passage) {
        Words words = passage.block().words();
        int first = words.before(passage.start()) + 1;
        int last = words.before(passage.end());
        return hasSaying(words, Math.max(0, first - NEAR), first) || hasSaying(words, last + 1, last + 1 + NEAR);
    }

    private static boolean hasSaying(Words words, int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (words.is(i, WordClass.SAYING)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words end before the attribution that has this verb of saying; -1 if there is none. */
    private static int attribution(TextBlock block, int verb) {
        Words words = block.words();
        if (!words.is(verb, WordClass.SAYING)) {
            return -1;
        }
        int subject = verb - 1;
        boolean isSubject = words.isCapitalised(subject)
                || words.is(subject, WordClass.PRONOUN)
                || words.is(subject, WordClass.AUXILIARY);
        if (!isSubject) {
            return -1;
        }
        int farthest = Math.max(0, subject - MOST_NAMES);
        while (subject > farthest && !endsClause(block, subject)) {
            subject--;
        }
        return subject > 0 && endsClause(block, subject) ? words.end(subject - 1) : -1;
    }

    private static boolean endsClause(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        return gap.length() > 1 && (gap.charAt(0) == ',' || gap.charAt(0) == '?' || gap.charAt(0) == '!');
    }
}
