package io.github.communique.text.fault;

import io.github.communique.body.TextRole;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of the surrounding page that was copied with the release: the words of a button, alone on a line.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record PageFurniture(int start, int end) {

    private static final PerLanguage<NameSearch.Index<String>> BUTTONS = new PerLanguage<>(language -> {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        language.words(WordKind.PAGE_BUTTONS).forms().forEach(phrase -> index.addInAllCases(phrase, phrase));
        return index;
    });

    /** The button texts in a text, in order. Takes linear time. */
    public static List<PageFurniture> findAll(TextBlock block) {
        Words words = block.words();
        if (!words.mayHave(WordClass.PAGE_BUTTON)) {
            return List.of();
        }
        List<PageFurniture> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PageFurniture button =
                    words.is(i, WordClass.PAGE_BUTTON) && isFirst(block, words.start(i)) ? at(block, i) : null;
            if (button != null) {
                found.add(button);
            }
        }
        return found;
    }

    private static @Nullable PageFurniture at(TextBlock block, int word) {
        Words words = block.words();
        NameSearch.Hit<String> hit = BUTTONS.of(block.language()).at(words, word);
        if (hit == null) {
            return null;
        }
        WordList networks = block.language().words(WordKind.SOCIAL_NETWORKS);
        int next = words.before(hit.end()) + 1;
        int end = hit.end();
        while (next < words.size() && !isLast(block, end) && networks.contains(words.text(next))) {
            end = words.end(next++);
        }
        while (next < words.size() && !isLast(block, end) && words.is(next, WordClass.PAGE_BUTTON)) {
            NameSearch.Hit<String> another = BUTTONS.of(block.language()).at(words, next);
            if (another == null || block.followsDirectly(next)) {
                break;
            }
            end = another.end();
            next = words.before(end) + 1;
        }
        boolean isOneWord = words.before(end) == word;
        boolean mayBeCell = isOneWord && block.role() == TextRole.BODY;
        return isLast(block, end) && !mayBeCell ? new PageFurniture(words.start(word), end) : null;
    }

    private static boolean isFirst(TextBlock block, int start) {
        int at = start - 1;
        while (at >= 0 && block.at(at) != '\n' && !Character.isLetterOrDigit(block.at(at))) {
            at--;
        }
        return at < 0 || block.at(at) == '\n';
    }

    private static boolean isLast(TextBlock block, int end) {
        int at = end;
        while (at < block.text().length()
                && block.at(at) != '\n'
                && (Letters.isSpace(block.at(at)) || !Character.isLetterOrDigit(block.at(at)))) {
            at++;
        }
        return at >= block.text().length() || block.at(at) == '\n';
    }
}
