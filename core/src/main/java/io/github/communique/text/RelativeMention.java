package io.github.communique.text;

import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A relative date in an English or French text, such as {@code today} or {@code last week}.
 *
 * @param block the text
 * @param start where it starts, a {@code char} index
 * @param end where it ends, exclusive
 * @param meaning the dates it means, counted from a day
 */
public record RelativeMention(TextBlock block, int start, int end, Function<LocalDate, DateExpression> meaning) {

    private static final Map<List<String>, Function<LocalDate, DateExpression>> ENGLISH = english();
    private static final Map<List<String>, Function<LocalDate, DateExpression>> FRENCH = french();
    private static final Set<String> BEGINNINGS = Stream.of(ENGLISH, FRENCH)
            .flatMap(lexicon -> lexicon.keySet().stream())
            .map(phrase -> phrase.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 3;

    /** The words as printed. */
    public String words() {
        return block.text().substring(start, end);
    }

    /** Whether it means the day it is counted from. */
    public boolean isToday() {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return meaning.apply(day).equals(PartialDate.of(day));
    }

    static List<RelativeMention> findAll(TextBlock block, String language) {
        Map<List<String>, Function<LocalDate, DateExpression>> lexicon =
                language.startsWith("en") ? ENGLISH : language.startsWith("fr") ? FRENCH : Map.of();
        List<RelativeMention> found = new ArrayList<>();
        List<Word> words = block.words();
        List<String> lowerCase = words.stream().map(Word::lowerCase).toList();
        for (int i = 0; i < words.size(); i++) {
            int length = BEGINNINGS.contains(lowerCase.get(i)) ? lengthOfPhrase(lexicon, lowerCase, i) : 0;
            if (length > 0) {
                Function<LocalDate, DateExpression> meaning = lexicon.get(lowerCase.subList(i, i + length));
                int end = words.get(i + length - 1).end();
                found.add(new RelativeMention(block, words.get(i).start(), end, Objects.requireNonNull(meaning)));
                i += length - 1;
            }
        }
        return found;
    }

    private static int lengthOfPhrase(
            Map<List<String>, Function<LocalDate, DateExpression>> lexicon, List<String> words, int start) {
        int length = Math.min(LONGEST, words.size() - start);
        while (length > 0 && !lexicon.containsKey(words.subList(start, start + length))) {
            length--;
        }
        return length;
    }

    private static Map<List<String>, Function<LocalDate, DateExpression>> english() {
        Map<List<String>, Function<LocalDate, DateExpression>> lexicon = new LinkedHashMap<>();
        lexicon.put(List.of("today"), day(0));
        lexicon.put(List.of("yesterday"), day(-1));
        lexicon.put(List.of("tomorrow"), day(1));
        lexicon.put(List.of("last", "week"), week(-1));
        lexicon.put(List.of("this", "week"), week(0));
        lexicon.put(List.of("next", "week"), week(1));
        lexicon.put(List.of("last", "month"), month(-1));
        lexicon.put(List.of("this", "month"), month(0));
        lexicon.put(List.of("next", "month"), month(1));
        return lexicon;
    }

    private static Map<List<String>, Function<LocalDate, DateExpression>> french() {
        Map<List<String>, Function<LocalDate, DateExpression>> lexicon = new LinkedHashMap<>();
        lexicon.put(List.of("aujourd", "hui"), day(0));
        lexicon.put(List.of("hier"), day(-1));
        lexicon.put(List.of("demain"), day(1));
        lexicon.put(List.of("la", "semaine", "dernière"), week(-1));
        lexicon.put(List.of("cette", "semaine"), week(0));
        lexicon.put(List.of("la", "semaine", "prochaine"), week(1));
        lexicon.put(List.of("le", "mois", "dernier"), month(-1));
        lexicon.put(List.of("ce", "mois"), month(0));
        lexicon.put(List.of("le", "mois", "prochain"), month(1));
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
