package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;
import java.util.List;

/**
 * Finds an editor's note that was left in round brackets: {@code (check spelling)}, {@code (NB: check with Tom)}. The
 * phrase must fill the brackets, since "(check figures on our website)" addresses readers.
 */
final class EditorNote {

    private static final PerLanguage<NameSearch.Index<String>> NOTES = new PerLanguage<>(language -> {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        language.words(WordKind.EDITOR_NOTES).forEach(index::addInAllCases);
        return index;
    });

    private static final String CLOSING = ")?!.";
    private static final int WORDS_OF_A_NAME = 2;

    private EditorNote() {}

    /** Adds the notes in a text to a list, in order. */
    static void findAll(TextBlock block, List<Placeholder> found) {
        Words words = block.words();
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.BRACKET)) {
            int first = block.at(offset) == '(' ? words.before(offset) + 1 : words.size();
            NameSearch.Hit<String> note = first < words.size() && words.start(first) == offset + 1
                    ? NOTES.of(block.language()).at(words, first)
                    : null;
            int end = note == null ? -1 : endOf(block, note);
            if (end >= 0) {
                found.add(new Placeholder(offset, end));
            }
        }
    }

    /** The offset after the bracket that closes directly after a note; -1 if more follows. */
    private static int endOf(TextBlock block, NameSearch.Hit<String> note) {
        int end = note.value().isEmpty() ? note.end() : endOfName(block, note.end());
        while (end >= 0 && block.at(end) != ')' && CLOSING.indexOf(block.at(end)) >= 0) {
            end++;
        }
        return end >= 0 && block.at(end) == ')' ? end + 1 : -1;
    }

    /** The end of one or two capitalised words that directly follow; -1 if others do. An acronym is no person. */
    private static int endOfName(TextBlock block, int from) {
        Words words = block.words();
        int first = words.before(from) + 1;
        int end = -1;
        for (int i = first; i < Math.min(words.size(), first + WORDS_OF_A_NAME); i++) {
            boolean isName = words.isCapitalised(i) && words.hasSmallLetters(i) && block.followsDirectly(i);
            if (!isName) {
                return end;
            }
            end = words.end(i);
            if (!Letters.isSpace(block.at(end))) {
                return end;
            }
        }
        return end;
    }
}
