package io.github.communique.text.language;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A relative date in words, such as {@code last week}.
 *
 * @param words the words in small letters
 * @param unit days, weeks or months
 * @param offset how many units after the one in which the text was issued, less than 0 before it
 */
public record RelativePhrase(String words, ChronoUnit unit, int offset) {

    private static final List<RelativePhrase> ENGLISH = List.of(
            new RelativePhrase("today", ChronoUnit.DAYS, 0),
            new RelativePhrase("yesterday", ChronoUnit.DAYS, -1),
            new RelativePhrase("tomorrow", ChronoUnit.DAYS, 1),
            new RelativePhrase("last week", ChronoUnit.WEEKS, -1),
            new RelativePhrase("this week", ChronoUnit.WEEKS, 0),
            new RelativePhrase("next week", ChronoUnit.WEEKS, 1),
            new RelativePhrase("last month", ChronoUnit.MONTHS, -1),
            new RelativePhrase("this month", ChronoUnit.MONTHS, 0),
            new RelativePhrase("next month", ChronoUnit.MONTHS, 1));

    private static final List<RelativePhrase> FRENCH = List.of(
            new RelativePhrase("aujourd’hui", ChronoUnit.DAYS, 0),
            new RelativePhrase("hier", ChronoUnit.DAYS, -1),
            new RelativePhrase("demain", ChronoUnit.DAYS, 1),
            new RelativePhrase("la semaine dernière", ChronoUnit.WEEKS, -1),
            new RelativePhrase("cette semaine", ChronoUnit.WEEKS, 0),
            new RelativePhrase("la semaine prochaine", ChronoUnit.WEEKS, 1),
            new RelativePhrase("le mois dernier", ChronoUnit.MONTHS, -1),
            new RelativePhrase("ce mois", ChronoUnit.MONTHS, 0),
            new RelativePhrase("le mois prochain", ChronoUnit.MONTHS, 1));

    /** The relative dates that are known in a language, without script and region. */
    public static List<RelativePhrase> of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "fr" -> FRENCH;
            default -> List.of();
        };
    }
}
