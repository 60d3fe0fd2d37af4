package io.github.communique.drafting.layout;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.Optional;
import java.util.Set;

/** The kind of release that a headline names: {@code Statement by the Minister}, {@code New timetable: questions and answers}. */
public final class KindOfHeadline {

    private static final PhraseLines KINDS = new PhraseLines(WordKind.KIND_LINES);
    private static final int WORDS_OF_KIND = 4;

    /** A headline may begin with these words for another reason than to name its kind. */
    private static final Set<String> UNCERTAIN = Set.of("press-release", "news-story", "other", "government-response");

    private KindOfHeadline() {}

    /** The kind, its words and their place; empty if the headline names none for certain. */
    public static Optional<NameSearch.Hit<String>> of(TextBlock headline) {
        NameSearch.Hit<String> kind = KINDS.at(headline);
        if (kind != null && beginsWithKind(headline)) {
            return Optional.of(kind);
        }
        Words words = headline.words();
        for (int first = Math.max(1, words.size() - WORDS_OF_KIND); first < words.size(); first++) {
            boolean isAfterColon = headline.gapBefore(first).strip().equals(":");
            NameSearch.Hit<String> last = isAfterColon ? KINDS.at(headline, first) : null;
            if (last != null && last.end() == words.end(words.size() - 1) && !UNCERTAIN.contains(last.value())) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins with a kind of release, and says by a preposition or an article whose it is or on what. */
    static boolean beginsWithKind(TextBlock line) {
        NameSearch.Hit<String> kind = KINDS.at(line);
        if (kind == null || UNCERTAIN.contains(kind.value())) {
            return false;
        }
        Words words = line.words();
        int next = words.before(kind.end()) + 1;
        return next + 1 < words.size()
                && line.gapBefore(next).equals(" ")
                && (words.is(next, WordClass.FUNCTION)
                        || line.language().words(WordKind.PREPOSITIONS).contains(words.text(next)));
    }
}
