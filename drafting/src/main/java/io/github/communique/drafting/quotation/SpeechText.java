package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.report.TextRange;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A text with the roles of its words, the punctuation between them and its quoted passages. Made in linear time. */
final class SpeechText {

    static final int COMMA = 1;
    static final int SENTENCE = 1 << 1;
    static final int COLON = 1 << 2;
    static final int SEMICOLON = 1 << 3;
    static final int DASH = 1 << 4;
    static final int OPENING = 1 << 5;
    static final int CLOSING = 1 << 6;
    static final int APOSTROPHE = 1 << 7;
    static final int MARK = 1 << 8;
    static final int STOP = 1 << 9;
    static final int OTHER = 1 << 10;

    private static final int BREAKS = COMMA | SENTENCE | COLON | SEMICOLON | DASH | OPENING | CLOSING | MARK | OTHER;
    private static final int SUFFIX = 3;

    private final int number;
    private final TextBlock block;
    private final Words words;
    private final int[] roles;
    private final int[] gaps;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final BitSet quoted = new BitSet();
    private final List<QuotedPassage> passages;

    SpeechText(int number, TextBlock block, List<QuotedPassage> passages) {
        this.number = number;
        this.block = block;
        this.words = block.words();
        this.roles = SpeechWords.of(block.language()).rolesIn(block);
        this.gaps = new int[words.size() + 1];
        this.passages = passages;
        for (int i = 0; i <= words.size(); i++) {
            gaps[i] = gap(i);
        }
        for (TextRange sentence : block.sentences()) {
            gaps[words.before(block.offset(sentence.start())) + 1] |= SENTENCE;
        }
        gaps[words.size()] |= SENTENCE;
        for (int i = 1; i < roles.length; i++) {
            if (isPartOfName(i)) {
                roles[i] &= ~Role.VERB.bit();
            }
        }
        passages.forEach(this::close);
        this.sentenceStarts = new int[words.size() + 1];
        this.sentenceEnds = new int[words.size()];
        findSentences();
    }

    private void findSentences() {
        int size = words.size();
        for (int i = 1; i <= size; i++) {
            sentenceStarts[i] = i < size && hasBefore(i, SENTENCE) ? i : sentenceStarts[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            sentenceEnds[i] = i + 1 == size || hasBefore(i + 1, SENTENCE) ? i + 1 : sentenceEnds[i + 1];
        }
    }

    /** Whether a capitalised word is part of a name rather than a verb of saying: United States. */
    private boolean isPartOfName(int word) {
        return (roles[word] & Role.VERB.bit()) != 0
                && words.isCapitalised(word)
                && words.isCapitalised(word - 1)
                && (gaps[word] & BREAKS) == 0;
    }

    /** Takes away the roles of quoted words and the ends of quoted sentences, which say nothing of the words around them. */
    private void close(QuotedPassage passage) {
        int first = wordFrom(passage.start());
        int last = wordFrom(passage.end());
        Arrays.fill(roles, first, last, 0);
        quoted.set(first, last);
        for (int i = first + 1; i < last; i++) {
            gaps[i] = gaps[i] & ~SENTENCE | MARK;
        }
    }

    private int gap(int word) {
        int start = word == 0 ? 0 : words.end(word - 1);
        int end = word == words.size() ? block.text().length() : words.start(word);
        int gap = 0;
        for (int i = start; i < end; i++) {
            gap |= sign(i);
        }
        return gap;
    }

    private int sign(int at) {
        char c = block.at(at);
        if (Letters.isSpace(c)) {
            return 0;
        }
        return switch (c) {
            case ',', '،', '、', '，' -> COMMA;
            case ':', '：' -> COLON;
            case ';' -> SEMICOLON;
            case '–', '—', '―' -> DASH;
            case '-' ->
                Letters.isSpace(block.at(at - 1)) || block.at(at + 1) == '-' || block.at(at - 1) == '-' ? DASH : 0;
            case '(', '[' -> OPENING;
            case ')', ']' -> CLOSING;
            case '\n', '\r' -> SENTENCE;
            case '’', '\'' -> isWithinWord(at) ? APOSTROPHE : MARK;
            case '.' -> STOP;
            case '!', '?', '…' -> STOP;
            default -> CharacterClass.isQuotationMark(c) ? MARK : OTHER;
        };
    }

    private boolean isWithinWord(int at) {
        return Character.isLetterOrDigit(block.at(at - 1));
    }

    /** The index of the text. */
    int number() {
        return number;
    }

    TextBlock block() {
        return block;
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** The outermost passages, in order. */
    List<QuotedPassage> passages() {
        return passages;
    }

    /** Whether a word has one of these roles. */
    boolean is(int word, Role role) {
        return (roles[word] & role.bit()) != 0;
    }

    /** Whether a word has one of the roles in a set of bits. */
    boolean isAny(int word, int bits) {
        return (roles[word] & bits) != 0;
    }

    /** Whether a word of the text has a role. */
    boolean hasRole(Role role) {
        return Arrays.stream(roles).anyMatch(bits -> (bits & role.bit()) != 0);
    }

    /** Whether a word stands in a passage. */
    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** The roles of a word. */
    int roles(int word) {
        return roles[word];
    }

    /** Whether the gap before a word has one of these signs. */
    boolean hasBefore(int word, int signs) {
        return (gaps[word] & signs) != 0;
    }

    /** Whether a word continues the phrase of the word before it: no sign separates them but a hyphen, apostrophe or abbreviation. */
    boolean isJoined(int word) {
        int gap = gaps[word];
        return (gap & BREAKS) == 0 && ((gap & STOP) == 0 || isShort(word - 1));
    }

    private boolean isShort(int word) {
        return words.is(word, WordClass.ABBREVIATION) || words.end(word) - words.start(word) <= SUFFIX;
    }

    /** Whether a word is the ending of a possessive: the s of {@code Erik’s}. */
    boolean isPossessive(int word) {
        return word > 0
                && (gaps[word] & APOSTROPHE) != 0
                && words.end(word) - words.start(word) == 1
                && words.start(word) - words.end(word - 1) == 1
                && block.at(words.start(word)) == 's';
    }

    boolean isCapitalised(int word) {
        return words.isCapitalised(word);
    }

    /** The index of the first word that starts at or after an offset. */
    int wordFrom(int offset) {
        return words.before(offset) + 1;
    }

    /** The first word of the sentence of a word, not before a limit. */
    int sentenceStart(int word, int limit) {
        return Math.max(sentenceStarts[word], limit);
    }

    /** The word after the sentence of a word, at most a limit. */
    int sentenceEnd(int word, int limit) {
        return Math.min(word < sentenceEnds.length ? sentenceEnds[word] : words.size(), limit);
    }

    /** The span of words with the full stop of an abbreviation at their end. */
    TextSpan spanWithStop(int from, int to) {
        TextSpan span = span(from, to);
        return block.at(span.end()) == '.' ? new TextSpan(number, span.start(), span.end() + 1) : span;
    }

    /** The span of the words from one to another, exclusive. */
    TextSpan span(int from, int to) {
        return new TextSpan(number, words.start(from), words.end(to - 1));
    }
}
