package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;

/** Finds a line that ends within a sentence. The lines of an address or of contact details are not sentences. */
public final class WrappedLine {

    private static final int SHORT_LINE = 60;
    private static final int LONG_LINE = 30;
    private static final int DIGITS_OF_TELEPHONE = 7;

    private WrappedLine() {}

    /** The end of the first such line of a text; -1 if there is none. */
    public static int firstIn(TextBlock block) {
        if (!block.specialCharacters().has(SpecialCharacter.LINE_END) || isContact(block)) {
            return -1;
        }
        int lineStart = 0;
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.LINE_END)) {
            if (isWithinSentence(block, lineStart, offset)) {
                return offset;
            }
            lineStart = offset + 1;
        }
        return -1;
    }

    /** The last words before the end of a line. */
    public static String lastWords(TextBlock block, int lineEnd) {
        Words words = block.words();
        int last = words.before(lineEnd);
        return last < 0 ? "" : block.part(words.start(Math.max(0, last - 2)), words.end(last));
    }

    private static boolean isWithinSentence(TextBlock block, int lineStart, int lineEnd) {
        int before = lineEnd - 1;
        while (before >= 0 && block.at(before) == ' ') {
            before--;
        }
        int next = lineEnd + 1;
        while (next < block.text().length() && block.at(next) == ' ') {
            next++;
        }
        char last = block.at(before);
        boolean isOpen = Character.isLetterOrDigit(last) || last == ',';
        return isOpen && (Character.isLowerCase(block.at(next)) || isBeforeName(block, lineStart, before + 1, next));
    }

    /**
     * Whether a line ends with a word such as "the", or within a name, judged by its last word and the first of the
     * next line.
     */
    private static boolean isBeforeName(TextBlock block, int lineStart, int lineEnd, int next) {
        Words words = block.words();
        int last = words.before(lineEnd);
        int first = last + 1;
        boolean isName = last >= 0
                && first < words.size()
                && words.start(first) == next
                && words.isCapitalised(first)
                && words.end(last) == lineEnd;
        if (!isName || !block.language().vocabulary().knows(WordClass.FUNCTION)) {
            return false;
        }
        boolean isAfterFunction = words.is(last, WordClass.FUNCTION) && !words.isCapitalised(last);
        return isAfterFunction || lineEnd - lineStart >= LONG_LINE && isNameBroken(block, last);
    }

    private static boolean isNameBroken(TextBlock block, int last) {
        Words words = block.words();
        int second = last + 2;
        boolean areNames = words.isCapitalised(last)
                && words.hasSmallLetters(last)
                && !words.is(last, WordClass.FUNCTION)
                && words.hasSmallLetters(last + 1)
                && !words.is(last + 1, WordClass.FUNCTION);
        boolean goesOn = second < words.size()
                && block.followsDirectly(second)
                && words.is(second, WordClass.FUNCTION)
                && !words.isCapitalised(second);
        return areNames && goesOn && endsSentence(block);
    }

    private static boolean endsSentence(TextBlock block) {
        int end = block.text().length() - 1;
        while (end > 0 && Letters.isSpace(block.at(end))) {
            end--;
        }
        return ".!?”\"»…".indexOf(block.at(end)) >= 0;
    }

    /** Whether the lines are short and one has a web or e-mail address or a telephone number. */
    private static boolean isContact(TextBlock block) {
        boolean hasAddress = false;
        int lineStart = 0;
        for (int lineEnd : ends(block)) {
            if (lineEnd - lineStart > SHORT_LINE) {
                return false;
            }
            hasAddress |= isAddress(block, lineStart, lineEnd);
            lineStart = lineEnd + 1;
        }
        return hasAddress;
    }

    private static int[] ends(TextBlock block) {
        int[] inner = block.specialCharacters().offsets(SpecialCharacter.LINE_END);
        int[] all = new int[inner.length + 1];
        System.arraycopy(inner, 0, all, 0, inner.length);
        all[inner.length] = block.text().length();
        return all;
    }

    private static boolean isAddress(TextBlock block, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = block.at(i);
            boolean isScheme = c == ':' && block.at(i + 1) == '/' && block.at(i + 2) == '/';
            boolean isHost = c == 'w' && block.text().startsWith("www.", i);
            if (c == '@' || isScheme || isHost) {
                return true;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= DIGITS_OF_TELEPHONE;
    }
}
