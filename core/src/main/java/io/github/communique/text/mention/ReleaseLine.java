package io.github.communique.text.mention;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that says when a text may be published: {@code EMBARGOED UNTIL 9 AM}, {@code FOR IMMEDIATE RELEASE}.
 *
 * @param start the {@code char} index at which its phrase starts
 * @param end the {@code char} index at which the phrase ends, exclusive
 * @param isEmbargo whether it states an embargo; otherwise it states that there is none
 */
public record ReleaseLine(int start, int end, boolean isEmbargo) {

    private static final int MAX_WORDS = 16;

    private static final PerLanguage<NameSearch.Index<Boolean>> LINES = new PerLanguage<>(ReleaseLine::index);

    /** The content of a text that is such a line; empty if it is another text. */
    public static Optional<ReleaseLine> of(TextBlock block) {
        Words words = block.words();
        if (words.size() == 0 || words.size() > MAX_WORDS || endsSentence(block.text())) {
            return Optional.empty();
        }
        NameSearch.Hit<Boolean> hit = LINES.of(block.language()).at(words, 0);
        return Optional.ofNullable(hit).map(line -> new ReleaseLine(line.start(), line.end(), line.value()));
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") && !text.toUpperCase(Locale.ROOT).equals(text);
    }

    private static NameSearch.Index<Boolean> index(Language language) {
        NameSearch.Index<Boolean> index = new NameSearch.Index<>();
        language.words(WordKind.EMBARGO_LINES).forms().forEach(form -> add(form, true, index));
        language.words(WordKind.IMMEDIATE_RELEASE_LINES).forms().forEach(form -> add(form, false, index));
        return index;
    }

    /** Adds a phrase in capitals, with a capital at each word or the first, and in lower case. */
    private static void add(String form, boolean isEmbargo, NameSearch.Index<Boolean> index) {
        index.add(form, isEmbargo);
        index.add(form.toUpperCase(Locale.ROOT), isEmbargo);
        index.add(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), isEmbargo);
        StringBuilder title = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            boolean begins = i == 0 || form.charAt(i - 1) == ' ';
            title.append(begins ? Character.toUpperCase(form.charAt(i)) : form.charAt(i));
        }
        index.add(title.toString(), isEmbargo);
    }
}
