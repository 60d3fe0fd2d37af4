package io.github.communique.rulebook.view;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text that is followed by its acronym in brackets and differs from the official name in exactly one word.
 * The acronym shows which name is meant.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param official the official name
 * @param isOfForm whether only a connecting word differs, such as in or for
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

    /** The first word must be misspelt, since a name may be preceded by other words. */
    private static boolean isNear(String found, Words name, int differing) {
        String official = name.text(differing);
        return name.size() >= MIN_WORDS && differing > 0
                || OfficialNames.isMisspelt(found, official)
                || TypingSlip.isBetween(Spelling.common(found), Spelling.common(official));
    }
}
