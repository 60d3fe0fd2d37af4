package io.github.communique.text;

import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A relative date in an English or French text, such as {@code today} or {@code last week}.
 *
 * @param block the text
 * @param start where it starts, a {@code char} index
 * @param end where it ends, exclusive
 * @param meaning the dates it means, counted from a day
 */
public record RelativeMention(TextBlock block, int start, int end, Function<LocalDate, DateExpression> meaning) {

    private static final Map<String, Function<LocalDate, DateExpression>> ENGLISH = english();
    private static final Map<String, Function<LocalDate, DateExpression>> FRENCH = french();
    private static final NameSearch.Index<Function<LocalDate, DateExpression>> PHRASES = index();

    /** The words as printed. */
    public String words() {
        return block.text().substring(start, end);
    }

    /** Whether it means the day it is counted from. */
    public boolean isToday() {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return meaning.apply(day).equals(PartialDate.of(day));
    }

    /** The relative dates that are known in a language. */
    static Set<String> phrases(String language) {
        return switch (language) {
            case "en" -> ENGLISH.keySet();
            case "fr" -> FRENCH.keySet();
            default -> Set.of();
        };
    }

    /** Adds the relative dates in a text to a list. */
    static void findAll(TextBlock block, List<RelativeMention> found) {
        Words words = block.words();
        for (int i = 0; i < words.size(); i++) {
            NameSearch.Place<Function<LocalDate, DateExpression>> place =
                    words.is(i, Trait.RELATIVE_DATE) ? PHRASES.at(words, i) : null;
            if (place != null) {
                found.add(new RelativeMention(block, place.start(), place.end(), place.value()));
            }
        }
    }

    private static NameSearch.Index<Function<LocalDate, DateExpression>> index() {
        NameSearch.Index<Function<LocalDate, DateExpression>> index = new NameSearch.Index<>();
        for (Map<String, Function<LocalDate, DateExpression>> lexicon : List.of(ENGLISH, FRENCH)) {
            lexicon.forEach((phrase, meaning) -> {
                index.add(phrase, meaning);
                index.add(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1), meaning);
            });
        }
        return index;
    }

    private static Map<String, Function<LocalDate, DateExpression>> english() {
        Map<String, Function<LocalDate, DateExpression>> lexicon = new LinkedHashMap<>();
        lexicon.put("today", day(0));
        lexicon.put("yesterday", day(-1));
        lexicon.put("tomorrow", day(1));
        lexicon.put("last week", week(-1));
        lexicon.put("this week", week(0));
        lexicon.put("next week", week(1));
        lexicon.put("last month", month(-1));
        lexicon.put("this month", month(0));
        lexicon.put("next month", month(1));
        return lexicon;
    }

    private static Map<String, Function<LocalDate, DateExpression>> french() {
        Map<String, Function<LocalDate, DateExpression>> lexicon = new LinkedHashMap<>();
        lexicon.put("aujourd’hui", day(0));
        lexicon.put("hier", day(-1));
        lexicon.put("demain", day(1));
        lexicon.put("la semaine dernière", week(-1));
        lexicon.put("cette semaine", week(0));
        lexicon.put("la semaine prochaine", week(1));
        lexicon.put("le mois dernier", month(-1));
        lexicon.put("ce mois", month(0));
        lexicon.put("le mois prochain", month(1));
        return lexicon;
    }

    private static Function<LocalDate, DateExpression> day(int days) {
        return anchor -> PartialDate.of(anchor.plusDays(days));
    }

    private static Function<LocalDate, DateExpression> week(int weeks) {
        return anchor -> {
            LocalDate monday = anchor.plusWeeks(weeks).with(DayOfWeek.MONDAY);
            return DateInterval.of(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
        };
    }

    private static Function<LocalDate, DateExpression> month(int months) {
        return anchor ->
                PartialDate.parse(YearMonth.from(anchor).plusMonths(months).toString());
    }
}
