package io.github.communique.drafting.engagement;

import io.github.communique.drafting.mention.Connectives;
import io.github.communique.drafting.mention.Offices;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.report.TextRange;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds engagements: a verb such as {@code met with}, and the parties directly before and after it in its sentence. */
public final class Engagements {

    private static final PerLanguage<NameSearch.Index<String[]>> VERBS = new PerLanguage<>(Engagements::index);
    private static final int MAX_WORDS_BETWEEN = 3;
    private static final int MAX_WORDS_BEFORE_PLACE = 3;
    private static final int MAX_WORDS_OF_PLACE = 4;

    private final List<TextBlock> blocks;

    /** The parties of each text by where they start. */
    private final Map<Integer, NavigableMap<Integer, TextSpan>> parties;

    private final List<FoundEngagement> found = new ArrayList<>();

    private Engagements(List<TextBlock> blocks, Map<Integer, NavigableMap<Integer, TextSpan>> parties) {
        this.blocks = blocks;
        this.parties = parties;
    }

    /**
     * Finds the engagements in texts.
     *
     * @param parties the persons, bodies and groups named in each text, by where they start, without overlaps
     */
    public static List<FoundEngagement> findAll(
            List<TextBlock> blocks, Map<Integer, NavigableMap<Integer, TextSpan>> parties) {
        Engagements engagements = new Engagements(blocks, parties);
        for (int i = 0; i < blocks.size(); i++) {
            List<NameSearch.Hit<String[]>> verbs =
                    VERBS.of(blocks.get(i).language()).findAll(blocks.get(i));
            if (!verbs.isEmpty() && parties.containsKey(i)) {
                engagements.inBlock(i, verbs);
            }
        }
        return engagements.found;
    }

    private void inBlock(int index, List<NameSearch.Hit<String[]>> verbs) {
        TextBlock block = blocks.get(index);
        List<TextRange> sentences = block.sentences();
        int at = 0;
        for (NameSearch.Hit<String[]> verb : verbs) {
            while (at + 1 < sentences.size() && block.offset(sentences.get(at).end()) <= verb.start()) {
                at++;
            }
            TextSpan sentence = new TextSpan(
                    index,
                    block.offset(sentences.get(at).start()),
                    block.offset(sentences.get(at).end()));
            found(index, verb, sentence);
        }
    }

    private void found(int index, NameSearch.Hit<String[]> verb, TextSpan sentence) {
        NavigableMap<Integer, TextSpan> here = parties.getOrDefault(index, new TreeMap<>());
        List<TextSpan> objects = after(index, verb.end(), sentence, here);
        List<TextSpan> subjects = before(index, verb.start(), sentence, here);
        if (subjects.isEmpty()) {
            subjects = Offices.before(blocks.get(index), index, verb.start())
                    .filter(office -> !isWithinComplement(index, office.start()))
                    .map(List::of)
                    .orElse(List.of());
        }
        boolean isKnown = !objects.isEmpty() && (!subjects.isEmpty() || hasPronoun(index, verb.start()));
        if (isKnown) {
            String[] value = verb.value();
            TextSpan last = objects.get(objects.size() - 1);
            found.add(new FoundEngagement(
                    value[0],
                    new TextSpan(index, verb.start(), verb.end()),
                    subjects,
                    value[1],
                    objects,
                    value[2],
                    place(index, last.end(), sentence),
                    sentence));
        }
    }

    private boolean hasPronoun(int index, int verb) {
        Words words = blocks.get(index).words();
        TextBlock block = blocks.get(index);
        int before = words.before(verb);
        boolean isAdverb = before > 0
                && block.language().words(WordKind.SPEECH_ADVERBS).contains(words.text(before))
                && block.followsDirectly(before);
        before -= isAdverb ? 1 : 0;
        return before >= 0 && words.is(before, WordClass.PRONOUN);
    }

    /** The parties that a verb follows, joined by commas and conjunctions. */
    private List<TextSpan> before(int index, int verb, TextSpan sentence, NavigableMap<Integer, TextSpan> here) {
        List<TextSpan> joined = new ArrayList<>();
        int end = verb;
        for (TextSpan party :
                here.subMap(sentence.start(), true, verb, false).descendingMap().values()) {
            boolean isNext = joined.isEmpty() ? isAdverbs(index, party.end(), end) : joins(index, party.end(), end);
            if (!isNext || party.end() > end) {
                break;
            }
            joined.add(0, party);
            end = party.start();
        }
        return isWithinComplement(index, end) ? List.of() : joined;
    }

    private List<TextSpan> after(int index, int verb, TextSpan sentence, NavigableMap<Integer, TextSpan> here) {
        List<TextSpan> joined = new ArrayList<>();
        int from = verb;
        for (TextSpan party : here.subMap(verb, true, sentence.end(), false).values()) {
            boolean isNext =
                    joined.isEmpty() ? isDeterminers(index, from, party.start()) : joins(index, from, party.start());
            if (!isNext || party.start() < from || isPossessive(index, party.end())) {
                break;
            }
            joined.add(party);
            from = party.end();
        }
        return joined;
    }

    private boolean isPossessive(int index, int end) {
        char next = blocks.get(index).at(end);
        return (next == '’' || next == '\'')
                && Character.isLetter(blocks.get(index).at(end + 1));
    }

    /** Whether the first party is itself governed by a word before it, as in {@code after talks with X}. */
    private boolean isWithinComplement(int index, int start) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        int before = words.before(start);
        while (before >= 0 && isArticle(block, before)) {
            before--;
        }
        String gap = before < 0 ? "," : block.part(words.end(before), words.start(before + 1));
        return gap.isBlank()
                && words.is(before, WordClass.FUNCTION)
                && !Connectives.isJunction(block, before)
                && !words.isCapitalised(before);
    }

    /** Between a subject and its verb: nothing, a comma that closes an apposition, or few adverbs. */
    private boolean isAdverbs(int index, int from, int to) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        int first = words.before(from) + 1;
        int end = words.before(to) + 1;
        boolean isShort = end - first <= MAX_WORDS_BETWEEN;
        for (int i = first; isShort && i < end; i++) {
            isShort = !words.isCapitalised(i)
                    && !words.is(i, WordClass.REPORTING_VERB)
                    && !words.is(i, WordClass.PRONOUN);
        }
        return isShort && block.part(from, to).chars().noneMatch(c -> ".;:?!“”\"«»".indexOf(c) >= 0);
    }

    private boolean isDeterminers(int index, int from, int to) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        int first = words.before(from) + 1;
        int end = words.before(to) + 1;
        boolean isShort = end - first <= MAX_WORDS_BETWEEN;
        for (int i = first; isShort && i < end; i++) {
            isShort = words.is(i, WordClass.FUNCTION)
                    || words.is(i, WordClass.RELATIVE_DATE)
                    || isArticle(block, i)
                    || isLed(block, i, first);
        }
        return isShort && !hasMark(block, from, to);
    }

    /** {@code NATO-led} before a mission. */
    private static boolean isLed(TextBlock block, int word, int first) {
        Words words = block.words();
        return block.language().words(WordKind.LED_WORDS).contains(words.text(word))
                || word >= first && block.at(words.end(word)) == '-';
    }

    /** Whether a comma, a conjunction and articles alone join two parties. */
    private boolean joins(int index, int from, int to) {
        TextBlock block = blocks.get(index);
        if (from > to) {
            return false;
        }
        Words words = block.words();
        int first = words.before(from) + 1;
        int end = words.before(to) + 1;
        boolean isJoined = end - first <= MAX_WORDS_BETWEEN && to > from;
        for (int i = first; isJoined && i < end; i++) {
            isJoined = Connectives.isJunction(block, i) || isArticle(block, i);
        }
        boolean hasJoint = end > first && Connectives.isJunction(block, first)
                || block.part(from, to).indexOf(',') >= 0;
        return isJoined && hasJoint && !hasMark(block, from, to);
    }

    private static boolean hasMark(TextBlock block, int from, int to) {
        return block.part(from, to).chars().anyMatch(c -> ".;:?!“”\"«»()".indexOf(c) >= 0);
    }

    /** The capitalised name after {@code in} or {@code at} that follows the parties; null if there is none. */
    private @Nullable TextSpan place(int index, int from, TextSpan sentence) {
        TextBlock block = blocks.get(index);
        Words words = block.words();
        int first = words.before(from) + 1;
        for (int i = first; i < Math.min(words.size(), first + MAX_WORDS_BEFORE_PLACE); i++) {
            boolean isBefore = Connectives.isBeforePlace(block, i);
            int end = isBefore && words.end(i) < sentence.end() ? endOfPlace(block, i + 1) : i;
            if (end > i + 1) {
                return new TextSpan(index, words.start(i + 1), words.end(end - 1));
            }
        }
        return null;
    }

    private static int endOfPlace(TextBlock block, int first) {
        Words words = block.words();
        int end = first;
        while (end < words.size()
                && end - first < MAX_WORDS_OF_PLACE
                && block.followsDirectly(end)
                && words.isCapitalised(end)
                && !words.is(end, WordClass.MONTH)
                && !words.is(end, WordClass.WEEKDAY)) {
            end++;
        }
        return end;
    }

    private static boolean isArticle(TextBlock block, int word) {
        return Connectives.isArticle(block, word)
                || block.language()
                        .words(WordKind.DETERMINERS)
                        .contains(Letters.lowerCase(block.words().text(word)));
    }

    private static NameSearch.Index<String[]> index(Language language) {
        NameSearch.Index<String[]> index = new NameSearch.Index<>();
        language.words(WordKind.ENGAGEMENT_VERBS).forEach((form, value) -> index.add(form, value.split(" ", -1)));
        return index;
    }
}
