package io.github.communique.text.language;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A relative date in words, such as {@code last week}.
 *
 * @param words the words in small letters
 * @param unit days, weeks or months
 * @param offset how many units after the one in which the text was issued, less than 0 before it
 */
public record RelativePhrase(String words, ChronoUnit unit, int offset) {

    /** The relative dates that are known in a language. */
    public static List<RelativePhrase> of(Language language) {
        List<RelativePhrase> phrases = new ArrayList<>();
        language.words(WordKind.RELATIVE_DATES).forEach((words, value) -> {
            int space = value.indexOf(' ');
            int offset = Integer.parseInt(value.substring(0, space));
            ChronoUnit unit = ChronoUnit.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT));
            phrases.add(new RelativePhrase(words, unit, offset));
        });
        return phrases;
    }
}
