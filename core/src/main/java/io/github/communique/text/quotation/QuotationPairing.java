package io.github.communique.text.quotation;

import io.github.communique.registry.QuotationMarks;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import io.github.communique.text.quotation.MarkFault.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs the quotation marks of successive texts. Each mark is examined once, and pushed and popped at most once. */
public final class QuotationPairing {

    /**
     * A mark that opens only in right-to-left text or in languages where it also closes, so that elsewhere it is not
     * taken for an opening mark of another language.
     */
    private static final char RIGHT_DOUBLE_QUOTE = '”';

    private static final char STRAIGHT = '"';
    private static final int WORDS_OF_A_PASSAGE = 3;
    private static final int MAX_LEVELS = 8;

    private final MarkRoles roles;
    private final List<QuotedPassage> passages;
    private final List<MarkFault> faults;
    private final List<OpenPassage> stack = new ArrayList<>();

    /** Passages open at the end of the previous paragraph, and single marks whose role is unknown. */
    private final List<OpenPassage> openFromPrevious = new ArrayList<>();

    /**
     * Those of them after which another passage was opened; only an otherwise unmatched closing mark shows that they
     * continued.
     */
    private final List<OpenPassage> supersededOpen = new ArrayList<>();

    private final List<OpenPassage> doubtful = new ArrayList<>();
    private final NestedPassages nested;
    private @Nullable TextBlock before;
    private boolean usesSingleMarks;

    QuotationPairing(Language language, QuotationMarks marks, QuotedPassages quotations) {
        this.roles = new MarkRoles(language, marks);
        this.usesSingleMarks = !marks.getPairs().isEmpty()
                && marks.getPairs().iterator().next().open() == '‘';
        this.passages = quotations.passages();
        this.faults = quotations.faults();
        this.nested = new NestedPassages(faults);
    }

    void pair(TextBlock block) {
        boolean goesOn = before != null && before.role() == block.role();
        if (!goesOn) {
            giveUp(openFromPrevious);
            giveUp(supersededOpen);
        }
        DashPassage.addTo(passages, block, roles);
        if (goesOn && !doubtful.isEmpty() && isReopened(block)) {
            doubtful.remove(doubtful.size() - 1);
        }
        boolean isFirst = true;
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.QUOTATION_MARK, SpecialCharacter.ACCENT)) {
            if (MarkPlace.isMadeOfTwo(block, offset)) {
                madeOfTwo(block, offset);
            } else if (!block.isMojibake(offset)
                    && !isInRow(block, offset)
                    && !MarkPlace.isMadeOfTwo(block, offset - 1)) {
                boolean reopens = isFirst && !openFromPrevious.isEmpty() && offset == block.afterSpaces(0);
                isFirst = false;
                if (!reopens || !reopened(block, offset)) {
                    mark(block, offset);
                }
            }
        }
        endOf(block);
        before = block;
    }

    /** Whether a mark is the third or later of equal marks in a row, which are an ornament. */
    private static boolean isInRow(TextBlock block, int offset) {
        char mark = block.at(offset);
        return offset > 1 && block.at(offset - 1) == mark && block.at(offset - 2) == mark;
    }

    void end() {
        giveUp(openFromPrevious);
        giveUp(supersededOpen);
        if (usesSingleMarks) {
            doubtful.forEach(open -> fault(Kind.UNCLOSED, open.block(), open.offset(), null));
        }
    }

    /** Continues the passage left open by the previous paragraph if this paragraph starts with the same mark. */
    private boolean reopened(TextBlock block, int offset) {
        char mark = block.at(offset);
        OpenPassage last = openFromPrevious.get(openFromPrevious.size() - 1);
        if (mark != last.mark() && !roles.pair(last.mark(), mark)) {
            return false;
        }
        nested.goesOn();
        openFromPrevious.forEach(open -> stack.add(open.reopened(block, offset)));
        openFromPrevious.clear();
        return true;
    }

    /** Whether this paragraph starts with the single mark of the passage left open by the previous paragraph. */
    private boolean isReopened(TextBlock block) {
        OpenPassage last = doubtful.get(doubtful.size() - 1);
        return last.block() == before && block.at(block.afterSpaces(0)) == last.mark();
    }

    private void mark(TextBlock block, int offset) {
        char mark = block.at(offset);
        switch (roles.of(block, offset, innermost())) {
            case OPENS -> open(block, offset, mark, null);
            case CLOSES -> {
                if (isNestedInSame() || !roles.isInchesWithin(block, offset, innermost())) {
                    close(block, offset, mark);
                }
            }
            case OPENS_WRONGLY ->
                open(block, offset, mark, roles.openingOf(mark).orElse(null));
            case CLOSES_WRONGLY -> {
                if (stack.isEmpty() && (closesForeign(openFromPrevious, mark) || closesForeign(supersededOpen, mark))) {
                    return;
                }
                fault(Kind.WRONG_MARK, block, offset, roles.closingOf(mark).orElse(null));
                close(block, offset, roles.closingOf(mark).orElse(mark));
            }
            case NONE -> {
                if (!doubtful.isEmpty() && MarkPlace.closesSentence(block, offset)) {
                    doubtful.remove(doubtful.size() - 1);
                }
            }
        }
    }

    /** Handles two marks that stand for one. */
    private void madeOfTwo(TextBlock block, int offset) {
        boolean closes = roles.pair(innermost(), STRAIGHT) && !MarkPlace.opensAsTwo(block, offset);
        if (closes) {
            close(block, offset, STRAIGHT);
        } else if (MarkPlace.opensAsTwo(block, offset)) {
            open(block, offset + 1, STRAIGHT, null);
        }
    }

    private boolean isNestedInSame() {
        return !stack.isEmpty() && stack.get(stack.size() - 1).isNestedInSame();
    }

    private char innermost() {
        return stack.isEmpty() ? ' ' : stack.get(stack.size() - 1).mark();
    }

    private void open(TextBlock block, int offset, char mark, @Nullable Character expected) {
        if (!isWholeParagraphWithin(block, offset, mark)) {
            supersededOpen.addAll(openFromPrevious);
            openFromPrevious.clear();
        }
        boolean isNestedInSame = innermost() == mark && roles.hasInnerMark(mark);
        stack.add(new OpenPassage(block, offset, mark, isNestedInSame, expected, null));
    }

    /**
     * Whether the paragraph is quoted as a whole, in other marks, within a passage that is open and continues after it.
     */
    private boolean isWholeParagraphWithin(TextBlock block, int offset, char mark) {
        return MarkRoles.isSingle(mark)
                && stack.isEmpty()
                && offset == block.afterSpaces(0)
                && openFromPrevious.stream().noneMatch(open -> MarkRoles.isSingle(open.mark()));
    }

    private void close(TextBlock block, int offset, char mark) {
        int match = stack.size() - 1;
        int deepest = Math.max(0, stack.size() - MAX_LEVELS);
        while (match >= deepest && !roles.pair(stack.get(match).mark(), mark)) {
            match--;
        }
        if (match >= deepest) {
            while (stack.size() > match + 1) {
                unclosed(stack.remove(stack.size() - 1));
            }
            closed(stack.remove(match), block, offset, mark);
        } else if (closesLast(openFromPrevious, mark) || closesLast(supersededOpen, mark)) {
            return;
        } else if (mark != '’' && mark != '‘' && !MarkPlace.isInches(block, offset)) {
            fault(Kind.UNOPENED, block, offset, null);
        }
    }

    private boolean closesLast(List<OpenPassage> opened, char mark) {
        if (opened.isEmpty() || !roles.pair(opened.get(opened.size() - 1).mark(), mark)) {
            return false;
        }
        reportIfWrong(opened.remove(opened.size() - 1), mark);
        return true;
    }

    /**
     * Whether a mark closes a passage of another language that was opened in an earlier paragraph, such as „Wir
     * bleiben“ in an English text.
     */
    private boolean closesForeign(List<OpenPassage> opened, char mark) {
        return !opened.isEmpty()
                && isForeignPair(opened.get(opened.size() - 1).mark(), mark)
                && closesLast(opened, mark);
    }

    private void closed(OpenPassage open, TextBlock block, int offset, char mark) {
        if (reportIfWrong(open, mark) && roles.opensOnly(mark)) {
            fault(Kind.WRONG_MARK, block, offset, roles.closingOf(mark).orElse(null));
        }
        QuotedPassage passage = new QuotedPassage(block, open.offset() + 1, offset, open.mark(), stack.size());
        passages.add(passage);
        nested.closed(passage, open.isNestedInSame());
        usesSingleMarks |=
                open.mark() == '‘' && passage.level() == 0 && passage.words().size() >= WORDS_OF_A_PASSAGE;
    }

    /** Ends a paragraph: open passages may continue in the next, unless the text names the speaker within them. */
    private void endOf(TextBlock block) {
        stack.removeIf(open -> roles.followsPrefix(open.block(), open.offset()));
        int attribution = stack.isEmpty() ? -1 : Speech.lastAttribution(block);
        while (!stack.isEmpty()
                && (MarkRoles.isSingle(innermost())
                        || stack.get(stack.size() - 1).offset() < attribution)) {
            OpenPassage open = stack.remove(stack.size() - 1);
            if (open.offset() < attribution && open.isSingleAtStartOf(block)) {
                fault(Kind.UNCLOSED, block, open.offset(), null);
            } else {
                unclosed(open);
            }
        }
        nested.endOfParagraph(!stack.isEmpty());
        if (!stack.isEmpty()) {
            // No mark closes passages nested deeper than this, and carrying them on would slow each later paragraph.
            giveUp(stack.subList(0, Math.max(0, stack.size() - MAX_LEVELS)));
            for (OpenPassage open : stack) {
                if (open.isNestedInSame()) {
                    beginsAgain(open);
                }
                openFromPrevious.add(open.mark() == RIGHT_DOUBLE_QUOTE ? reportedAsWrong(open) : open);
            }
            for (OpenPassage open : openFromPrevious) {
                passages.add(
                        new QuotedPassage(block, open.offset() + 1, block.text().length(), open.mark(), 0));
            }
            stack.clear();
        }
    }

    /** Handles a second passage with the same mark while the first is open: the first has lost its closing mark. */
    private void beginsAgain(OpenPassage open) {
        unclosed(openFromPrevious.isEmpty() ? open : openFromPrevious.remove(openFromPrevious.size() - 1));
    }

    private static boolean isForeignPair(char open, char close) {
        return open != RIGHT_DOUBLE_QUOTE && open != close && QuotationMarks.isPairOfSomeLanguage(open, close);
    }

    /**
     * Reports a passage that was opened with a wrong mark, unless the two marks are a pair of another language; returns
     * whether it did.
     */
    private boolean reportIfWrong(OpenPassage open, char close) {
        boolean isWrong = open.expected() != null && !isForeignPair(open.mark(), close);
        if (isWrong) {
            reportIfWrong(open);
        }
        return isWrong;
    }

    private OpenPassage reportedAsWrong(OpenPassage open) {
        reportIfWrong(open);
        return open.reported();
    }

    private void reportIfWrong(OpenPassage open) {
        for (OpenPassage wrong = open; wrong != null; wrong = wrong.before()) {
            if (wrong.expected() != null) {
                fault(Kind.WRONG_MARK, wrong.block(), wrong.offset(), wrong.expected());
            }
        }
    }

    private void unclosed(OpenPassage open) {
        reportIfWrong(open);
        if (!MarkRoles.isSingle(open.mark())) {
            fault(Kind.UNCLOSED, open.block(), open.offset(), null);
        } else if (!MarkRoles.isElision(open.block(), open.offset())) {
            doubtful.add(open);
        }
    }

    private void giveUp(List<OpenPassage> opened) {
        for (OpenPassage open : opened) {
            reportIfWrong(open);
            fault(Kind.UNCLOSED, open.block(), open.offset(), null);
        }
        opened.clear();
    }

    private void fault(Kind kind, TextBlock block, int offset, @Nullable Character expected) {
        faults.add(new MarkFault(kind, block, offset, expected));
    }
}
