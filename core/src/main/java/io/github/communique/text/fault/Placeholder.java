package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for others until a text is finished, or that keep it in the house.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 */
public record Placeholder(int start, int end) {

    private static final NameSearch.Index<String> PHRASES = new NameSearch.Index<>();
    private static final NameSearch.Index<String> IN_BRACKETS = new NameSearch.Index<>();

    /** Single words that fill brackets of their own. */
    private static final Set<String> FIELDS = Set.of(
            "name",
            "date",
            "title",
            "place",
            "quote",
            "number",
            "phone",
            "location",
            "tbc",
            "tbd",
            "tba",
            "tk",
            "xx",
            "xxx",
            "nom",
            "lieu",
            "titre",
            "citation");

    /** What Roman thirty follows. */
    private static final Set<String> NUMBERED = Set.of(
            "article",
            "articles",
            "chapter",
            "annex",
            "part",
            "title",
            "section",
            "volume",
            "session",
            "protocol",
            "appendix",
            "schedule",
            "book",
            "number",
            "no",
            "chapitre",
            "annexe",
            "partie",
            "titre",
            "livre",
            "tome",
            "bowl",
            "capítulo",
            "título",
            "parte",
            "anexo",
            "capitolo",
            "titolo",
            "allegato",
            "kapitel",
            "teil",
            "anhang");

    /** What Roman thirty counts in Spanish, Italian and Portuguese, where it stands for an ordinal. */
    private static final Set<String> COUNTED = Set.of(
            "edición",
            "aniversario",
            "reunión",
            "sesión",
            "cumbre",
            "congreso",
            "asamblea",
            "encuentro",
            "jornadas",
            "legislatura",
            "edizione",
            "anniversario",
            "riunione",
            "sessione",
            "vertice",
            "congresso",
            "edição",
            "aniversário",
            "reunião",
            "sessão",
            "cimeira",
            "encontro");

    private static final String CROSSES = "XXX";
    private static final String SMALL_CROSSES = "xxx";
    private static final String TO_COME = "TK";
    private static final int ROMAN_THIRTY = 3;
    private static final int LONGEST = 80;

    static {
        for (String phrase : List.of("lorem ipsum", "Lorem ipsum", "Lorem Ipsum", "LOREM IPSUM")) {
            PHRASES.add(phrase, phrase);
        }
        for (String phrase : List.of(
                "for internal use",
                "For internal use",
                "For Internal Use",
                "FOR INTERNAL USE",
                "internal use only",
                "Internal use only",
                "INTERNAL USE ONLY",
                "à usage interne",
                "À usage interne",
                "A usage interne",
                "usage interne uniquement",
                "À USAGE INTERNE",
                "A USAGE INTERNE")) {
            PHRASES.add(phrase, phrase);
        }
        for (String phrase : List.of(
                "insert",
                "Insert",
                "INSERT",
                "to be confirmed",
                "to be completed",
                "to be added",
                "to be inserted",
                "insérer",
                "Insérer",
                "INSÉRER",
                "à compléter",
                "à confirmer",
                "À compléter",
                "À confirmer",
                "À COMPLÉTER")) {
            IN_BRACKETS.add(phrase, phrase);
        }
    }

    /** The placeholders in a text, in order. */
    public static List<Placeholder> findAll(TextBlock block, String language) {
        return mayHave(block) ? find(block, language) : List.of();
    }

    /** Whether there is anything to look at more closely: hardly a sound text has it. */
    private static boolean mayHave(TextBlock block) {
        String text = block.text();
        return block.signs().has(SpecialCharacter.BRACKET) && text.indexOf('[') >= 0
                || block.signs().has(SpecialCharacter.MARKUP)
                || !PHRASES.findAll(block).isEmpty()
                || text.contains(CROSSES)
                || text.contains(SMALL_CROSSES)
                || text.contains(TO_COME);
    }

    private static List<Placeholder> find(TextBlock block, String language) {
        List<Placeholder> found = new ArrayList<>();
        Words words = block.words();
        for (int i = 0; i < words.size(); i++) {
            Placeholder placeholder = switch (words.firstChar(i)) {
                case 'X', 'x' -> crosses(block, i);
                case 'T' -> language.equals("en") ? toCome(block, i) : null;
                case 'l', 'L', 'f', 'F', 'i', 'I', 'à', 'À', 'A', 'u' -> phrase(block, i);
                default -> null;
            };
            if (placeholder == null && (block.at(words.start(i) - 1) == '[' || block.at(words.start(i) - 1) == '<')) {
                placeholder = inBrackets(block, i);
            }
            if (placeholder != null) {
                found.add(placeholder);
                i = Math.max(i, words.before(placeholder.end));
            }
        }
        return found;
    }

    private static @Nullable Placeholder crosses(TextBlock block, int word) {
        Words words = block.words();
        int length = words.end(word) - words.start(word);
        char cross = words.firstChar(word);
        for (int i = words.start(word); i < words.end(word); i++) {
            if (block.at(i) != cross) {
                return null;
            }
        }
        boolean isAddress = block.at(words.start(word) - 1) == '.'
                || block.at(words.end(word)) == '.' && !Letters.isSpace(block.at(words.end(word) + 1));
        boolean isRoman = cross == 'X' && length == ROMAN_THIRTY && isNumeral(block, word);
        return length < ROMAN_THIRTY || isRoman || isAddress
                ? null
                : new Placeholder(words.start(word), words.end(word));
    }

    private static boolean isNumeral(TextBlock block, int word) {
        Words words = block.words();
        boolean isFollowed = word + 1 < words.size() && block.followsDirectly(word + 1);
        boolean isOrdinal = isFollowed && (words.isCapitalised(word + 1) || COUNTED.contains(words.text(word + 1)));
        boolean isNumbered =
                word > 0 && (NUMBERED.contains(words.get(word - 1).lowerCase()) || words.startsWithDigit(word - 1));
        return isOrdinal || isNumbered;
    }

    /** TK is what editors write for "to come"; before a capital letter or behind a name in brackets it is a name. */
    private static @Nullable Placeholder toCome(TextBlock block, int word) {
        Words words = block.words();
        if (words.equals(word, "TKTK") || words.equals(word, "TKTKTK")) {
            return new Placeholder(words.start(word), words.end(word));
        }
        if (!words.equals(word, TO_COME)) {
            return null;
        }
        boolean isBeforeName = word + 1 < words.size()
                && block.followsDirectly(word + 1)
                && words.isCapitalised(word + 1)
                && !words.equals(word + 1, TO_COME);
        boolean isBehindName = block.at(words.start(word) - 1) == '(' && word > 0 && words.isCapitalised(word - 1);
        return isBeforeName || isBehindName ? null : new Placeholder(words.start(word), words.end(word));
    }

    private static @Nullable Placeholder phrase(TextBlock block, int word) {
        NameSearch.Place<String> place = PHRASES.at(block.words(), word);
        return place == null || isTold(block, place) ? null : new Placeholder(place.start(), place.end());
    }

    /** A text may well tell that something is for the internal use of somebody. */
    private static boolean isTold(TextBlock block, NameSearch.Place<String> place) {
        Words words = block.words();
        int next = words.before(place.end()) + 1;
        boolean isFollowed = next < words.size() && block.followsDirectly(next);
        return isFollowed
                && Set.of("by", "of", "in", "within", "at", "par", "de", "des", "du", "dans")
                        .contains(words.text(next));
    }

    private static @Nullable Placeholder inBrackets(TextBlock block, int word) {
        Words words = block.words();
        int start = words.start(word) - 1;
        NameSearch.Place<String> place = IN_BRACKETS.at(words, word);
        if (place != null) {
            int end = endOf(block, start);
            return new Placeholder(start, end < 0 ? place.end() : end);
        }
        char closing = block.at(words.end(word));
        boolean isField = closing == (block.at(start) == '[' ? ']' : '>')
                && FIELDS.contains(words.get(word).lowerCase());
        return isField && block.at(start) == '[' ? new Placeholder(start, words.end(word) + 1) : null;
    }

    /** Where the bracket is closed; -1 if not within a line or so. */
    private static int endOf(TextBlock block, int start) {
        char closing = block.at(start) == '[' ? ']' : '>';
        for (int i = start; i < Math.min(block.text().length(), start + LONGEST); i++) {
            if (block.at(i) == closing) {
                return i + 1;
            }
        }
        return -1;
    }
}
