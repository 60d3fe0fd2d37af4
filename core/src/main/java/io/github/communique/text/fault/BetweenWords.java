package io.github.communique.text.fault;

import io.github.communique.body.TextRole;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.List;

/** Finds slips in the gap between a word and the one before it. */
final class BetweenWords {

    /** Longer gaps between two words are not examined. */
    static final int MAX_GAP = 3;

    private static final String SENTENCE_ENDS = ".?!:";
    private static final String CLOSING = ")]”’»\"%";
    private static final String OPENING = "([“‘«\"";
    private static final String BEGINNING_MARKS = ".,;:!?،؛";
    private static final String MARKS_IN_WORDS = ";!?|^~,.";
    private static final int LONG_NUMBER = 3;
    private static final int SHORTEST_PART = 3;

    private BetweenWords() {}

    /** Adds the mark at the start of a text, if it is left over from words that were cut off. */
    static void addBeginning(TextBlock block, List<Slip> found) {
        int first = 0;
        String text = block.text();
        while (first < text.length() && Letters.isSpace(text.charAt(first))) {
            first++;
        }
        char mark = block.at(first);
        if (BEGINNING_MARKS.indexOf(mark) < 0 || block.words().isEmpty()) {
            return;
        }
        Words words = block.words();
        char next = block.at(first + 1);
        boolean isWord = Character.isLetter(next) && words.start(0) == first + 1;
        boolean isName = mark == '.' && !(words.isCapitalised(0) && words.hasSmallLetters(0));
        boolean isSpaced = Letters.isSpace(next) && words.start(0) == first + 2;
        if (isWord && !isName || isSpaced) {
            found.add(new Slip(Slip.Kind.BEGINS_WITH_MARK, block, first, first + 1));
        }
    }

    /** Adds the slip in the gap before a word, if there is one. */
    static void add(TextBlock block, int word, List<Slip> found) {
        Words words = block.words();
        int from = words.end(word - 1);
        int to = words.start(word);
        char first = block.at(from);
        if (to - from == 1 && Letters.isSpace(first)) {
            if (words.hash(word) == words.hash(word - 1) || words.isCapitalised(word - 1)) {
                addDoubled(block, word, found);
            }
        } else if (first == '%' || block.at(to - 1) == '%') {
            addPercent(block, from, to, found);
        } else if (isWithoutSpace(block, from, to)) {
            addJoined(block, word, found);
        } else if ("!?.".indexOf(first) >= 0 && to - from == 2 && Letters.isSpace(block.at(from + 1))) {
            addMark(block, word, found);
        }
    }

    private static boolean isWithoutSpace(TextBlock block, int from, int to) {
        boolean hasEnd = false;
        for (int i = from; i < to; i++) {
            char c = block.at(i);
            boolean isEnd = SENTENCE_ENDS.indexOf(c) >= 0 || MARKS_IN_WORDS.indexOf(c) >= 0;
            if (!isEnd && CLOSING.indexOf(c) < 0 && OPENING.indexOf(c) < 0) {
                return false;
            }
            hasEnd |= isEnd;
        }
        return hasEnd && !(block.at(from) == '.' && block.at(from + 1) == '.');
    }

    private static void addDoubled(TextBlock block, int word, List<Slip> found) {
        Words words = block.words();
        int length = words.end(word) - words.start(word);
        if (length != words.end(word - 1) - words.start(word - 1)
                || !block.text().regionMatches(true, words.start(word - 1), block.text(), words.start(word), length)) {
            return;
        }
        String second = words.text(word);
        boolean isSame = words.equals(word, words, word - 1);
        boolean isAlike = isSame
                || !words.isCapitalised(word)
                        && Letters.lowerCase(words.text(word - 1)).equals(second);
        boolean isWord = Character.isLetter(words.firstChar(word));
        if (!isAlike || !isWord || isSame && words.isCapitalised(word) || isWithinRun(words, word)) {
            return;
        }
        Language language = block.language();
        boolean isMistake = language.words(WordKind.NON_REPEATABLE_WORDS).contains(second)
                || language.knows(WordKind.REPEATABLE_WORDS)
                        && !language.words(WordKind.REPEATABLE_WORDS).contains(second)
                        && (second.length() > 1 || !words.isCapitalised(word));
        boolean isInCompound = isHyphen(block.at(words.start(word - 1) - 1)) || isHyphen(block.at(words.end(word)));
        if (isMistake && !isInCompound) {
            found.add(new Slip(Slip.Kind.DOUBLED_WORD, block, words.start(word - 1), words.end(word)));
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '–' || c == '\'' || c == '’';
    }

    /** A word repeated three times or more is a sound, or is meant for effect. */
    private static boolean isWithinRun(Words words, int word) {
        return word > 1 && words.equals(word - 2, words, word)
                || word + 1 < words.size() && words.equals(word + 1, words, word);
    }

    private static void addPercent(TextBlock block, int from, int to, List<Slip> found) {
        boolean isInWord =
                to - from == 1 && Character.isLetter(block.at(from - 1)) && Character.isLowerCase(block.at(to));
        boolean isFirstLetter = to - from == 2
                && Letters.isSpace(block.at(from))
                && Character.isLowerCase(block.at(to))
                && block.at(to - 1) == '%';
        boolean isLastLetter = to - from == 2
                && Letters.isSpace(block.at(to - 1))
                && block.at(from) == '%'
                && Character.isLowerCase(block.at(from - 1));
        if ((isInWord || isFirstLetter || isLastLetter) && !isAddress(block, from)) {
            found.add(new Slip(
                    Slip.Kind.WORD_MISREAD,
                    block,
                    startOfToken(block, from == to ? from : to - 1),
                    endOfToken(block, to)));
        }
    }

    private static void addJoined(TextBlock block, int word, List<Slip> found) {
        Words words = block.words();
        int from = words.end(word - 1);
        int to = words.start(word);
        if (isAddress(block, from)
                || block.language().words(WordKind.FILE_EXTENSIONS).contains(Letters.lowerCase(words.text(word)))) {
            return;
        }
        boolean isSentence = words.isCapitalised(word)
                && (words.hasSmallLetters(word) || isOneLetterWord(block, word))
                && endsSentence(block, word - 1, from, to);
        if (isSentence) {
            found.add(new Slip(Slip.Kind.JOINED_SENTENCES, block, words.start(word - 1), words.end(word)));
        } else if (to - from == 1 && isWithinWord(block, word)) {
            found.add(new Slip(Slip.Kind.WORD_MISREAD, block, words.start(word - 1), words.end(word)));
        }
    }

    /**
     * Whether the word is an article or a pronoun of one letter, which precedes another word, unlike an academic grade.
     */
    private static boolean isOneLetterWord(TextBlock block, int word) {
        Words words = block.words();
        int end = words.end(word);
        return end - words.start(word) == 1 && words.is(word, WordClass.FUNCTION) && Letters.isSpace(block.at(end));
    }

    private static boolean endsSentence(TextBlock block, int word, int from, int to) {
        Words words = block.words();
        char before = block.at(from - 1);
        int length = from - words.start(word);
        boolean isShort = words.isCapitalised(word) && length <= SHORTEST_PART - 1;
        boolean isWord =
                Character.isLowerCase(before) && length > 1 && !isShort && !words.is(word, WordClass.ABBREVIATION);
        boolean isNumber = words.isNumber(word) && length >= LONG_NUMBER;
        boolean isClosed = to - from > 1 && CLOSING.indexOf(block.at(from)) >= 0;
        boolean isInCapitals = words.isInCapitals(word) && length > 1 && block.at(from) != '.' && block.at(from) != ':';
        boolean isEnd = false;
        for (int i = from; i < to; i++) {
            isEnd |= SENTENCE_ENDS.indexOf(block.at(i)) >= 0;
        }
        boolean isColonInWord = block.at(to - 1) == ':' && isJoinedByColon(block, word + 1);
        return isEnd && !isColonInWord && (isWord || isNumber || isClosed && length > 1 || isInCapitals);
    }

    private static boolean isJoinedByColon(TextBlock block, int word) {
        return block.language()
                .words(WordKind.COLON_ENDINGS)
                .contains(Letters.lowerCase(block.words().text(word)));
    }

    /** {@code har.bour}, {@code lake;the}: a mark between small letters. */
    private static boolean isWithinWord(TextBlock block, int word) {
        Words words = block.words();
        char mark = block.at(words.end(word - 1));
        int first = words.end(word - 1) - words.start(word - 1);
        int second = words.end(word) - words.start(word);
        boolean isLong = first > 1 && second > 1 && first + second >= SHORTEST_PART + 2;
        boolean areSmall = Character.isLowerCase(block.at(words.end(word - 1) - 1))
                && !words.isCapitalised(word)
                && words.hasSmallLetters(word)
                && !words.startsWithDigit(word);
        boolean isAbbreviation = words.is(word - 1, WordClass.ABBREVIATION) || words.is(word, WordClass.ABBREVIATION);
        boolean isName = mark == '.' && words.isCapitalised(word - 1);
        return MARKS_IN_WORDS.indexOf(mark) >= 0 && isLong && areSmall && !isAbbreviation && !isName;
    }

    private static void addMark(TextBlock block, int word, List<Slip> found) {
        Words words = block.words();
        int mark = words.end(word - 1);
        boolean isSmall = !words.isCapitalised(word - 1)
                && words.hasSmallLetters(word - 1)
                && !words.isCapitalised(word)
                && words.hasSmallLetters(word)
                && !block.language().has(Trait.SPACE_BEFORE_PUNCTUATION);
        boolean isSeries = block.at(mark) == '.' ? !isAfterFunction(words, word - 1) : hasMarkNear(block, mark);
        if (isSmall && !isSeries && block.role() != TextRole.HEADLINE) {
            found.add(new Slip(Slip.Kind.MARK_MISREAD, block, words.start(word - 1), words.end(word)));
        }
    }

    /** No sentence ends with such a word, and it is not an abbreviation except after a number: 5 in. wide. */
    private static boolean isAfterFunction(Words words, int word) {
        boolean isUnit = word > 0 && words.startsWithDigit(word - 1);
        return words.is(word, WordClass.FUNCTION)
                && words.end(word) - words.start(word) > 1
                && !words.is(word, WordClass.ABBREVIATION)
                && !isUnit;
    }

    /** Several question or exclamation marks nearby are intended, and so is one in quotation marks or brackets. */
    private static boolean hasMarkNear(TextBlock block, int mark) {
        for (int i = mark + 1; i < Math.min(block.text().length(), mark + 80); i++) {
            char c = block.at(i);
            if (c == '.' || c == '\n') {
                break;
            }
            if ("!?)”’\"»".indexOf(c) >= 0) {
                return true;
            }
        }
        for (int i = mark - 1; i >= Math.max(0, mark - 80); i--) {
            char c = block.at(i);
            if (c == '.' || c == '\n') {
                break;
            }
            if ("!?(“‘\"«¿¡".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text between spaces is a URL, a file name or an account name. */
    private static boolean isAddress(TextBlock block, int at) {
        int stops = 0;
        int start = startOfToken(block, at);
        int end = endOfToken(block, at);
        for (int i = start; i < end; i++) {
            char c = block.at(i);
            if (c == '@' || c == '/' || c == '\\' || c == '_' || c == '=' || c == '#' || c == '&') {
                return true;
            }
            stops += c == '.' && i + 1 < end && Character.isLetterOrDigit(block.at(i + 1)) ? 1 : 0;
        }
        return stops > 1 || block.text().startsWith("www", start) || block.at(start) == '.';
    }

    private static int startOfToken(TextBlock block, int at) {
        int start = at;
        while (start > 0 && !Letters.isSpace(block.at(start - 1)) && at - start < 80) {
            start--;
        }
        return start;
    }

    private static int endOfToken(TextBlock block, int at) {
        int end = at;
        while (end < block.text().length() && !Letters.isSpace(block.at(end)) && end - at < 80) {
            end++;
        }
        return end;
    }
}
