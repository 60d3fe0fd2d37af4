package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name preceded by a title or rank, if those of the language are known, such as {@code Major General Ferenc Kajári}.
 *
 * @param block the text
 * @param start the {@code char} index at which the title starts
 * @param titleEnd the {@code char} index at which the title ends, exclusive
 * @param firstName the index of the first word of the name
 * @param endExclusive the index of the word after the name
 */
public record TitledName(TextBlock block, int start, int titleEnd, int firstName, int endExclusive) {

    private static final PerLanguage<NameSearch.Index<Title>> TITLES = new PerLanguage<>(TitledName::index);

    private static final List<WordKind> KINDS = List.of(WordKind.HONORIFICS, WordKind.OFFICES, WordKind.RANKS);

    private static final String JOINING_OFFICE = " \u00A0-‑";
    private static final String WITHIN_NAMES = " \u00A0\u202F-’'‑";
    private static final int MAX_WORDS = 5;

    /**
     * The maximum length of titles such as {@code H.E.} and {@code Mr.}, which are not words without their full stops.
     */
    private static final int MAX_LETTERS_OF_SHORT_TITLE = 2;

    /** The title as printed. */
    public String title() {
        return block.part(start, titleEnd);
    }

    /** Whether the title is a courtesy title, such as {@code Mr} or {@code S.E.}, rather than a rank or an office. */
    public boolean isCourtesyTitle() {
        return knownKind() == WordKind.HONORIFICS;
    }

    /**
     * Whether the title is an office, such as {@code Prime Minister}, which its holder has in addition to a rank or
     * courtesy title.
     */
    public boolean isOffice() {
        return knownKind() == WordKind.OFFICES;
    }

    private WordKind knownKind() {
        NameSearch.Hit<Title> title = titleAt(block, block.words().before(start + 1));
        return title == null ? WordKind.HONORIFICS : title.value().kind();
    }

    /** The name as printed. */
    public String name() {
        Words words = block.words();
        return block.part(words.start(firstName), words.end(endExclusive - 1));
    }

    /** The words of the name. */
    public Words nameWords() {
        return block.words().subList(firstName, endExclusive);
    }

    /** Adds the names with titles in a text to a list. */
    static void findAll(TextBlock block, List<TitledName> found) {
        Words words = block.words();
        int size = words.mayHave(WordClass.TITLE) ? words.size() : 0;
        int at = 0;
        while (at < size) {
            TitledName name = words.is(at, WordClass.TITLE) && !isEndOfOffice(block, at) ? at(block, at) : null;
            if (name != null) {
                found.add(name);
            }
            at = name == null ? at + 1 : name.endExclusive;
        }
    }

    private static @Nullable TitledName at(TextBlock block, int word) {
        Words words = block.words();
        NameSearch.Hit<Title> title = titleAt(block, word);
        if (title == null || lacksFullStop(block, title)) {
            return null;
        }
        int first = words.before(title.end()) + 1;
        int endExclusive = isOfOffice(block, first, title.value()) ? first : endOfName(block, first);
        boolean isShortPost = !title.value().isCourtesyTitle() && isAbbreviation(words, first - 1);
        return endExclusive == first
                        || Initials.isInitial(block, word, endExclusive)
                        || hasFurtherTitle(block, first)
                        || isShortPost && isTitle(block, first, endExclusive)
                        || !isCertain(block, first, endExclusive, title.value())
                ? null
                : new TitledName(block, title.start(), endOfTitle(block, title.end()), first, endExclusive);
    }

    private static boolean isCertain(TextBlock block, int first, int endExclusive, Title title) {
        return title.isCourtesyTitle()
                ? NamesAndComplements.isNameAfterCourtesyTitle(block, first, endExclusive)
                : NamesAndComplements.isName(block, first, endExclusive);
    }

    /** Without their full stop, Gen, Maj and Col are also given names. */
    private static boolean lacksFullStop(TextBlock block, NameSearch.Hit<Title> title) {
        return title.value().form().endsWith(".") && !title.value().isCourtesyTitle() && block.at(title.end()) != '.';
    }

    /** Whether a word belongs to the title, as Governor does in Lt. Governor. */
    private static boolean isTitle(TextBlock block, int first, int endExclusive) {
        NameSearch.Hit<Title> title = titleAt(block, first);
        return title != null && title.end() == block.words().end(endExclusive - 1);
    }

    /**
     * Whether a further title follows, as General in Commander General Beispiel and Prof. in H.E. Prof. Beispiel; the
     * name then has that title.
     */
    private static boolean hasFurtherTitle(TextBlock block, int word) {
        NameSearch.Hit<Title> title = titleAt(block, word);
        int endExclusive = title == null ? 0 : block.words().before(title.end()) + 1;
        return title != null && !lacksFullStop(block, title) && endOfName(block, endExclusive) > endExclusive;
    }

    /** Whether the word ends an office, as General does in Secretary General, where it is not a rank. */
    private static boolean isEndOfOffice(TextBlock block, int word) {
        Words words = block.words();
        return word > 0
                && words.start(word) - words.end(word - 1) == 1
                && JOINING_OFFICE.indexOf(block.at(words.end(word - 1))) >= 0
                && block.language()
                        .words(WordKind.OFFICES_LIKE_RANKS)
                        .contains(words.get(word - 1).lowerCase() + " "
                                + words.get(word).lowerCase());
    }

    /**
     * Whether the complement of an office or a further office follows rather than a name:
     * {@code président de la Commission}, unlike {@code M. de Beispiel}; {@code Son Excellence le Ministre}, unlike
     * {@code M. Le Beispiel}.
     */
    private static boolean isOfOffice(TextBlock block, int first, Title title) {
        String word = first < block.words().size() ? block.words().text(first) : "";
        return !title.isCourtesyTitle()
                        && block.language().words(WordKind.GENITIVES).contains(word)
                || block.language().words(WordKind.ARTICLES).contains(word);
    }

    private static int endOfTitle(TextBlock block, int end) {
        return block.at(end) == '.' ? end + 1 : end;
    }

    /** The index of the word after the name that starts with a word; the word itself if there is no name. */
    private static int endOfName(TextBlock block, int first) {
        Words words = block.words();
        int endExclusive = first;
        for (int i = first; i < Math.min(words.size(), first + MAX_WORDS); i++) {
            boolean isCapitalised = words.isCapitalised(i);
            boolean follows = i == first ? followsTitle(block, i) : isWithinName(block, i);
            boolean isPart = isCapitalised ? !isPostNominal(block, i) : NamesAndComplements.isParticle(block, i);
            if (!follows || !isPart) {
                break;
            }
            endExclusive = isCapitalised ? i + 1 : endExclusive;
        }
        return endExclusive;
    }

    private static boolean isPostNominal(TextBlock block, int word) {
        Words words = block.words();
        return words.is(word, WordClass.POST_NOMINAL) && Character.isUpperCase(block.at(words.end(word) - 1));
    }

    private static boolean followsTitle(TextBlock block, int word) {
        return block.followsDirectly(word) || followsFullStop(block, word) && isAbbreviation(block.words(), word - 1);
    }

    /** Whether the title is an abbreviation, such as Dr.; after other titles a full stop ends the sentence. */
    private static boolean isAbbreviation(Words words, int word) {
        return words.end(word) - words.start(word) <= MAX_LETTERS_OF_SHORT_TITLE
                || words.is(word, WordClass.ABBREVIATION);
    }

    private static boolean isWithinName(TextBlock block, int word) {
        Words words = block.words();
        boolean isAfterInitial = words.end(word - 1) - words.start(word - 1) == 1;
        return words.start(word) - words.end(word - 1) == 1 && WITHIN_NAMES.indexOf(block.at(words.end(word - 1))) >= 0
                || isAfterInitial && followsFullStop(block, word);
    }

    /** Whether exactly a full stop and a space separate a word from the one before it. */
    private static boolean followsFullStop(TextBlock block, int word) {
        Words words = block.words();
        int gap = word == 0 ? -1 : words.end(word - 1);
        return gap >= 0 && words.start(word) == gap + 2 && block.at(gap) == '.' && Letters.isSpace(block.at(gap + 1));
    }

    /** A title as a language has it, and its kind. */
    private record Title(String form, WordKind kind) {

        boolean isCourtesyTitle() {
            return kind == WordKind.HONORIFICS;
        }
    }

    private static NameSearch.Index<Title> index(Language language) {
        NameSearch.Index<Title> index = new NameSearch.Index<>();
        for (WordKind kind : KINDS) {
            language.words(kind).forms().forEach(form -> index.add(form, new Title(form, kind)));
        }
        return index;
    }

    private static NameSearch.@Nullable Hit<Title> titleAt(TextBlock block, int word) {
        return TITLES.of(block.language()).at(block.words(), word);
    }
}
