package io.github.communique.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A relative date in words, such as {@code last week}.
 *
 * @param words the words in lower case; {@value #ANY_WEEKDAY}, {@value #ANY_MONTH} and {@value #ANY_NUMBER} stand for
 *     any
 * @param unit the unit in which it counts
 * @param offset the number of units after the one in which the text was issued, negative for earlier ones; multiplied
 *     by the number in the phrase, if there is one
 */
public record RelativePhrase(String words, RelativeUnit unit, int offset) {

    public static final String ANY_WEEKDAY = "WEEKDAY";
    public static final String ANY_MONTH = "MONTH";
    public static final String ANY_NUMBER = "NUMBER";

    /** The relative dates that are known in a language. */
    public static List<RelativePhrase> of(Language language) {
        List<RelativePhrase> phrases = new ArrayList<>();
        language.words(WordKind.RELATIVE_DATES).forEach((words, value) -> {
            int space = value.indexOf(' ');
            int offset = space < 0 ? 0 : Integer.parseInt(value.substring(0, space));
            RelativeUnit unit = RelativeUnit.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT));
            phrases.add(new RelativePhrase(words, unit, offset));
        });
        return phrases;
    }
}
