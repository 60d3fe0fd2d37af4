package io.github.communique.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A full date written in words in an English or French text, such as {@code 7 July 2022} or {@code July 7, 2022}.
 *
 * @param block the text
 * @param start where it starts, a {@code char} index
 * @param end where it ends, exclusive
 * @param date the date
 */
public record DateMention(TextBlock block, int start, int end, LocalDate date) {

    private static final Map<String, Integer> ENGLISH = months(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> FRENCH = months(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    static List<DateMention> findAll(TextBlock block, String language) {
        Map<String, Integer> months =
                language.startsWith("en") ? ENGLISH : language.startsWith("fr") ? FRENCH : Map.of();
        List<DateMention> dates = new ArrayList<>();
        List<Word> words = block.words();
        for (int i = 0; i + 2 < words.size() && !months.isEmpty(); i++) {
            Word first = words.get(i);
            Word second = words.get(i + 1);
            Word third = words.get(i + 2);
            if (isYear(third) && areNear(block, first, second) && areNear(block, second, third)) {
                date(months, first, second, third)
                        .or(() -> date(months, second, first, third))
                        .ifPresent(date -> dates.add(new DateMention(block, first.start(), third.end(), date)));
            }
        }
        return dates;
    }

    private static Optional<LocalDate> date(Map<String, Integer> months, Word day, Word month, Word year) {
        Integer monthNumber = months.get(month.lowerCase());
        if (monthNumber == null
                || !isNumber(day, 2)
                || !isNumber(year, 4)
                || year.text().length() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year.text()), monthNumber, Integer.parseInt(day.text())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean areNear(TextBlock block, Word left, Word right) {
        int gap = right.start() - left.end();
        return gap == 1 || gap == 2 && block.text().charAt(left.end()) == ',';
    }

    private static boolean isYear(Word word) {
        return word.text().length() == 4 && isNumber(word, 4);
    }

    private static boolean isNumber(Word word, int maxDigits) {
        return word.text().length() <= maxDigits && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Map<String, Integer> months(String... names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
        }
        return Map.copyOf(months);
    }
}
