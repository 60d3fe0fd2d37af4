package io.github.communique.text.quotation;

import io.github.communique.registry.QuotationMarks;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;
import java.util.Optional;

/** Determines the role of a quotation mark from its position in a text of a language. */
public final class MarkRoles {

    /** The role of a mark. */
    enum Role {
        OPENS,
        CLOSES,
        OPENS_WRONGLY,
        CLOSES_WRONGLY,
        NONE
    }

    private static final String OPENING = "“„‟«‹「『‚‘";
    private static final String CLOSING = "”»›」』’";

    private final Language language;
    private final boolean isEitherDirection;
    private final QuotationMarks own;

    MarkRoles(Language language, QuotationMarks own) {
        this.language = language;
        this.isEitherDirection = language.has(Trait.QUOTATION_MARKS_IN_EITHER_DIRECTION);
        this.own = own;
    }

    boolean quotesWithDash() {
        return language.has(Trait.QUOTATION_DASH);
    }

    /** The closing mark for an opening mark in this language; empty if the mark does not open. */
    Optional<Character> closingOf(char mark) {
        return own.closingOf(mark);
    }

    /** The opening mark for a closing mark in this language; empty if the mark does not close. */
    Optional<Character> openingOf(char mark) {
        return own.openingOf(mark);
    }

    /** Whether a passage nested in one with this mark has a different mark. */
    boolean hasInnerMark(char mark) {
        return own.getPairs().isEmpty() || own.getPairs().stream().anyMatch(pair -> pair.open() != mark);
    }

    /** Whether the mark only opens in this language. */
    boolean opensOnly(char mark) {
        return own.opens(mark) && !own.closes(mark);
    }

    /** Whether the second mark may close a passage that the first opened. */
    boolean pair(char open, char close) {
        return switch (open) {
            case '“', '”', '„', '‟', '"', '＂' -> "“”\"＂‟".indexOf(close) >= 0;
            case '«' -> close == '»';
            case '»' -> close == '«' || close == '»';
            case '‹' -> close == '›';
            case '›' -> close == '‹' || close == '›';
            case '‘', '’' -> close == '’' || close == '‘';
            case '‚' -> close == '‘' || close == '’';
            case '「' -> close == '」';
            case '『' -> close == '』';
            default -> false;
        };
    }

    /**
     * The role of a mark.
     *
     * @param innermost the mark that opened the passage in which it stands
     */
    Role of(TextBlock block, int offset, char innermost) {
        char mark = block.at(offset);
        if (mark == '\'' || mark == '‛' || mark == '´' || mark == '`' || mark == '′') {
            return Role.NONE;
        }
        if (mark == '’' || mark == '‘' || mark == '‚') {
            return single(block, offset, mark, innermost);
        }
        if (innermost != '»' && MarkPlace.opensSpaced(block, offset, innermost == '«')) {
            return Role.OPENS;
        }
        if (innermost == '«' && MarkPlace.closesSpaced(block, offset)) {
            return Role.CLOSES;
        }
        boolean opens = own.opens(mark);
        boolean closes = own.closes(mark);
        if (mark == '"' || mark == '＂' || opens && closes || isEitherDirection(mark)) {
            return neutral(block, offset, innermost);
        }
        if (!opens && !closes) {
            return foreign(block, offset, mark, innermost);
        }
        if (opens) {
            boolean isForeignClose = innermost != mark
                    && innermost != ' '
                    && pair(innermost, mark)
                    && !own.opens(innermost)
                    && !MarkPlace.opensOnly(block, offset);
            if (isForeignClose) {
                return Role.CLOSES;
            }
            return MarkPlace.closesOnly(block, offset) && closingOf(mark).isPresent()
                    ? Role.CLOSES_WRONGLY
                    : Role.OPENS;
        }
        boolean isWrong = (innermost == '"' || !pair(innermost, mark))
                && beginsPassage(block, offset, innermost)
                && openingOf(mark).isPresent();
        return isWrong ? Role.OPENS_WRONGLY : Role.CLOSES;
    }

    private boolean isEitherDirection(char mark) {
        return isEitherDirection && (mark == '“' || mark == '”')
                || mark == '”' && language.has(Trait.CLOSING_MARK_AT_BOTH_ENDS);
    }

    private static boolean beginsPassage(TextBlock block, int offset, char innermost) {
        char next = block.at(offset + 1);
        return isAfterOpening(block, offset, innermost)
                || MarkPlace.opensOnly(block, offset)
                        && (Character.isLetterOrDigit(next) || OPENING.indexOf(next) >= 0 || "\"'»".indexOf(next) >= 0);
    }

    /**
     * Whether the mark is directly after the opening mark of the passage and before a word, where no mark can close.
     */
    private static boolean isAfterOpening(TextBlock block, int offset, char innermost) {
        return innermost != ' ' && block.at(offset - 1) == innermost && Character.isLetterOrDigit(block.at(offset + 1));
    }

    /** The role of a mark that has the same form at both ends. */
    private Role neutral(TextBlock block, int offset, char innermost) {
        char mark = block.at(offset);
        boolean isOpen = pair(innermost, mark);
        if (MarkPlace.isWithinWord(block, offset)) {
            return opensAfterPrefix(block, offset, innermost) ? Role.OPENS : withinWord(isOpen);
        }
        if (MarkPlace.opensOnly(block, offset)) {
            return Role.OPENS;
        }
        if (!isOpen && MarkPlace.isInches(block, offset)) {
            return Role.NONE;
        }
        return isOpen || MarkPlace.closesOnly(block, offset) ? Role.CLOSES : Role.OPENS;
    }

    /**
     * Whether the mark opens after a prefix; within a passage of such marks only if two closing marks follow, since it
     * may be part of an abbreviation.
     */
    private boolean opensAfterPrefix(TextBlock block, int offset, char innermost) {
        if (!followsPrefix(block, offset) || !pair(innermost, block.at(offset))) {
            return followsPrefix(block, offset);
        }
        int next = MarkPlace.nextDoubleMark(block, offset + 1);
        int afterNext = next < 0 ? -1 : MarkPlace.nextDoubleMark(block, next + 1);
        return afterNext >= 0 && MarkPlace.closesOnly(block, next) && MarkPlace.closesOnly(block, afterNext);
    }

    /**
     * Whether the mark follows a prefix that is joined to the next word; an abbreviation has its mark before the last
     * letter.
     */
    boolean followsPrefix(TextBlock block, int offset) {
        Words words = block.words();
        int prefix = words.before(offset);
        return prefix >= 0
                && words.end(prefix) == offset
                && Character.isLetterOrDigit(block.at(offset + 2))
                && language.words(WordKind.JOINED_PREFIXES).contains(words.text(prefix));
    }

    /** Whether the mark follows a number and means inches, because a closing mark follows before any opening mark. */
    boolean isInchesWithin(TextBlock block, int offset, char innermost) {
        if (!pair(innermost, block.at(offset)) || !MarkPlace.isInches(block, offset)) {
            return false;
        }
        int next = MarkPlace.nextDoubleMark(block, offset + 1);
        return next >= 0 && pair(innermost, block.at(next)) && MarkPlace.closesOnly(block, next);
    }

    /**
     * The role of a mark within a word: part of an abbreviation in Hebrew; in Arabic it may open after a joined prefix.
     */
    private Role withinWord(boolean isOpen) {
        if (language.has(Trait.QUOTATION_MARK_IN_ABBREVIATIONS)) {
            return Role.NONE;
        }
        if (isOpen) {
            return Role.CLOSES;
        }
        return isEitherDirection ? Role.OPENS : Role.NONE;
    }

    /** The role of a mark of another language, from its position, otherwise from its form. */
    private Role foreign(TextBlock block, int offset, char mark, char innermost) {
        if (innermost != ' ' && pair(innermost, mark) && !MarkPlace.opensOnly(block, offset)) {
            return Role.CLOSES;
        }
        if (MarkPlace.opensOnly(block, offset) || isAfterOpening(block, offset, innermost)) {
            return Role.OPENS;
        }
        if (MarkPlace.closesOnly(block, offset)) {
            return Role.CLOSES;
        }
        if (OPENING.indexOf(mark) >= 0) {
            return Role.OPENS;
        }
        return CLOSING.indexOf(mark) >= 0 ? Role.CLOSES : Role.NONE;
    }

    static boolean isSingle(char mark) {
        return mark == '‘' || mark == '’' || mark == '‚';
    }

    /** Whether the mark is an apostrophe before a shortened word, for which word processors insert an opening mark. */
    static boolean isElision(TextBlock block, int offset) {
        Words words = block.words();
        int next = words.before(offset) + 1;
        return next >= words.size()
                || words.startsWithDigit(next)
                || block.language()
                        .words(WordKind.SHORTENED_WORDS)
                        .contains(words.get(next).lowerCase());
    }

    /**
     * The role of a single mark, which may be an apostrophe: it opens only before a word, and closes only a passage
     * opened by a single mark.
     */
    private Role single(TextBlock block, int offset, char mark, char innermost) {
        if (isEitherDirection || MarkPlace.isWithinWord(block, offset)) {
            return Role.NONE;
        }
        boolean isOpen = isSingle(innermost) && pair(innermost, mark);
        if (isOpen && MarkPlace.closesWhatIsOpen(block, offset)) {
            return Role.CLOSES;
        }
        if (mark == '‘' && MarkPlace.closesOnly(block, offset)) {
            boolean isOwn = own.opens(mark) && !own.closes(mark);
            return isOwn ? Role.CLOSES_WRONGLY : Role.NONE;
        }
        boolean opens = mark != '’' && MarkPlace.opens(block, offset);
        return opens && !(isSingle(innermost) && isElision(block, offset)) ? Role.OPENS : Role.NONE;
    }
}
