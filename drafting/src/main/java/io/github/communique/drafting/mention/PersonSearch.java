package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.mention.NamesAndComplements;
import io.github.communique.text.mention.TitledName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the persons that texts name with a title or an office. */
final class PersonSearch {

    private static final int FEWEST_WORDS = 2;

    private final List<TextBlock> blocks;
    private final List<PersonMention> found = new ArrayList<>();

    PersonSearch(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** The persons in the order of the texts. */
    List<PersonMention> findAll() {
        Map<TextBlock, List<TitledName>> titled = new HashMap<>();
        for (TitledName name : Mentions.in(blocks).titledNames()) {
            titled.computeIfAbsent(name.block(), block -> new ArrayList<>()).add(name);
        }
        for (int i = 0; i < blocks.size(); i++) {
            titled(i, titled.getOrDefault(blocks.get(i), List.of()));
            besideOffices(i);
        }
        found.sort(Comparator.comparingInt(
                        (PersonMention mention) -> mention.span().block())
                .thenComparingInt(mention -> mention.span().start()));
        return found;
    }

    private void titled(int index, List<TitledName> names) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        for (TitledName name : names) {
            if (NameWords.hasOther(block, name.firstName(), name.endExclusive()) || isAdjective(block, name)) {
                continue;
            }
            int first = words.before(name.start() + 1);
            List<PersonMention.Title> titles = new ArrayList<>();
            TextSpan title = new TextSpan(index, name.start(), name.titleEnd());
            WordKind kind = kind(name);
            TextSpan office = null;
            int start = name.start();
            if (kind == WordKind.OFFICES) {
                OfficePhrase before = OfficePhrase.before(block, name.firstName());
                office = before == null ? title : span(index, before);
                start = office.start();
            } else {
                titles.add(new PersonMention.Title(title, kind));
                office = beside(index, first, name.endExclusive());
            }
            found.add(new PersonMention(
                    new TextSpan(index, start, words.end(name.endExclusive() - 1)),
                    new TextSpan(index, words.start(name.firstName()), words.end(name.endExclusive() - 1)),
                    titles,
                    office));
        }
    }

    /**
     * {@code Major Changes were made}, {@code Private Companies}: at the start of a sentence, a rank that is also an
     * adjective needs a whole name.
     */
    private static boolean isAdjective(TextBlock block, TitledName name) {
        int first = block.words().before(name.start() + 1);
        boolean startsSentence = first == 0 || block.gapBefore(first).length() > 1;
        return startsSentence
                && block.language().words(WordKind.AMBIGUOUS_TITLES).contains(Letters.lowerCase(name.title()))
                && name.endExclusive() - name.firstName() < FEWEST_WORDS;
    }

    private static WordKind kind(TitledName name) {
        if (name.isCourtesyTitle()) {
            return WordKind.HONORIFICS;
        }
        return name.isOffice() ? WordKind.OFFICES : WordKind.RANKS;
    }

    /** Names without a title beside an office. */
    private void besideOffices(int index) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        int at = 0;
        while (at < words.size()) {
            int end = words.isCapitalised(at) ? NameWords.endOfName(block, at) : at;
            if (end == at) {
                at++;
                continue;
            }
            boolean isKnown = isFound(index, words.start(at), words.end(end - 1));
            TextSpan office = isKnown ? null : beside(index, at, end);
            boolean isDirect = !isKnown && office == null && OfficePhrase.isOfficeNoun(block, Math.max(0, at - 1));
            OfficePhrase direct = isDirect && block.followsDirectly(at) ? OfficePhrase.before(block, at) : null;
            if (!NamesAndComplements.isName(block, at, end)) {
                at = end;
                continue;
            }
            if (office != null && end - at >= FEWEST_WORDS) {
                add(index, at, end, office, words.start(at));
            } else if (direct != null && words.isCapitalised(at - 1)) {
                TextSpan span = span(index, direct);
                add(index, at, end, span, span.start());
            }
            at = end;
        }
    }

    private void add(int index, int first, int end, TextSpan office, int start) {
        Words words = blocks.get(index).words();
        TextSpan name = new TextSpan(index, words.start(first), words.end(end - 1));
        found.add(new PersonMention(new TextSpan(index, start, name.end()), name, List.of(), office));
    }

    private boolean isFound(int index, int start, int end) {
        TextSpan span = new TextSpan(index, start, end);
        for (int i = found.size() - 1; i >= 0 && found.get(i).span().block() == index; i--) {
            if (found.get(i).span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** The office before the name and a comma, or after it and a comma; null if there is none. */
    private @Nullable TextSpan beside(int index, int first, int endExclusive) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        if (first > 0 && block.gapBefore(first).equals(", ")) {
            OfficePhrase before = OfficePhrase.before(block, first);
            boolean isClosed =
                    endExclusive < words.size() && block.gapBefore(endExclusive).startsWith(",");
            OfficePhrase known = before == null && isClosed ? OfficePhrase.withAdjectiveBefore(block, first) : before;
            if (known != null) {
                return span(index, known);
            }
        }
        if (endExclusive < words.size() && block.gapBefore(endExclusive).equals(", ")) {
            OfficePhrase after = OfficePhrase.after(block, endExclusive);
            boolean isOfNext = after != null
                    && after.endExclusive() < words.size()
                    && block.gapBefore(after.endExclusive()).equals(", ")
                    && words.isCapitalised(after.endExclusive())
                    && words.is(after.endExclusive(), WordClass.TITLE);
            return after == null || isOfNext ? null : span(index, after);
        }
        return null;
    }

    private TextSpan span(int index, OfficePhrase phrase) {
        Words words = blocks.get(index).words();
        return new TextSpan(index, words.start(phrase.first()), words.end(phrase.endExclusive() - 1));
    }
}
