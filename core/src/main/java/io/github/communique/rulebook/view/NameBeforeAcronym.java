package io.github.communique.rulebook.view;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text that is followed by its acronym in brackets and differs from the official name in exactly one word,
 * or has one word more. The acronym shows which name is meant.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param official the official name
 * @param isOfForm whether only a connecting word differs, such as in or for, or a word was added
 */
public record NameBeforeAcronym(int start, int end, String official, boolean isOfForm) {

    /** In shorter names, another word makes another name. */
    private static final int MIN_WORDS = 4;

    /** The name before an opening bracket; null if it is one of the official names, or near none of them. */
    public static @Nullable NameBeforeAcronym at(TextBlock block, int bracket, List<String> officialNames) {
        Words words = block.words();
        int last = words.before(bracket);
        if (last < 1 || !block.part(words.end(last), bracket).isBlank()) {
            return null;
        }
        NameBeforeAcronym near = null;
        for (String official : officialNames) {
            Words name = Words.of(official);
            int first = last + 1 - name.size();
            int differing = first < 0 ? -1 : differing(block, first, name);
            if (differing == name.size()) {
                return null;
            }
            if (first > 0 && hasOneMore(block, first - 1, name) && !spellsAcronym(block, first - 1, bracket)) {
                near = new NameBeforeAcronym(words.start(first - 1), words.end(last), official, true);
            }
            if (differing >= 0 && isNear(words.text(first + differing), name, differing)) {
                boolean isOfForm = words.is(first + differing, WordClass.FUNCTION);
                near = new NameBeforeAcronym(words.start(first), words.end(last), official, isOfForm);
            }
        }
        return near;
    }

    /** The index of the only word that differs; the number of words if none does, -1 if several do. */
    private static int differing(TextBlock block, int first, Words name) {
        Words words = block.words();
        int differing = name.size();
        for (int i = 0; i < name.size(); i++) {
            if (i > 0 && block.gapBefore(first + i).length() != 1) {
                return -1;
            }
            String found = Spelling.common(words.text(first + i));
            if (!found.equals(Spelling.common(name.text(i)))) {
                if (differing < name.size()) {
                    return -1;
                }
                differing = i;
            }
        }
        return differing;
    }

    /** Whether the words from an index on are those of a name and, between them, one more word in capitals. */
    private static boolean hasOneMore(TextBlock block, int first, Words name) {
        Words words = block.words();
        int more = 0;
        for (int i = 0; i < name.size() + more; i++) {
            if (i > 0 && block.gapBefore(first + i).length() != 1) {
                return false;
            }
            boolean isSame = i - more < name.size()
                    && Spelling.common(words.text(first + i)).equals(Spelling.common(name.text(i - more)));
            if (!isSame) {
                boolean mayBeAdded = more == 0
                        && i > 0
                        && words.isCapitalised(first + i)
                        && !words.is(first + i, WordClass.FUNCTION);
                if (!mayBeAdded) {
                    return false;
                }
                more = 1;
            }
        }
        return more == 1;
    }

    /** A longer name with the initials of the acronym is the full form of a shorter one. */
    private static boolean spellsAcronym(TextBlock block, int first, int bracket) {
        Words words = block.words();
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < words.size() && words.start(i) < bracket; i++) {
            if (words.isCapitalised(i)) {
                initials.append(words.firstChar(i));
            }
        }
        return block.text().startsWith(initials + ")", bracket + 1);
    }

    /** The first word must be misspelt, since a name may be preceded by other words. */
    private static boolean isNear(String found, Words name, int differing) {
        String official = name.text(differing);
        return name.size() >= MIN_WORDS && differing > 0
                || OfficialNames.isMisspelt(found, official)
                || TypingSlip.isBetween(Spelling.common(found), Spelling.common(official));
    }
}
