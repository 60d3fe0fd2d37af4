package io.github.communique.text.mention;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.RelativePhrase;
import io.github.communique.text.language.WordClass;
import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A relative date in a text, such as {@code today} or {@code last week}.
 *
 * @param block the text
 * @param start where it starts, a {@code char} index
 * @param end where it ends, exclusive
 * @param phrase what it means
 */
public record RelativeMention(TextBlock block, int start, int end, RelativePhrase phrase) {

    private static final PerLanguage<NameSearch.Index<RelativePhrase>> PHRASES =
            new PerLanguage<>(RelativeMention::index);

    /** The words as printed. */
    public String words() {
        return block.text().substring(start, end);
    }

    /** Whether it means the day it is counted from. */
    public boolean isToday() {
        return phrase.unit() == ChronoUnit.DAYS && phrase.offset() == 0;
    }

    /** Adds the relative dates in a text to a list. */
    static void findAll(TextBlock block, List<RelativeMention> found) {
        Words words = block.words();
        int size = words.mayHave(WordClass.RELATIVE_DATE) ? words.size() : 0;
        for (int i = 0; i < size; i++) {
            NameSearch.Hit<RelativePhrase> phrase = words.is(i, WordClass.RELATIVE_DATE)
                    ? PHRASES.of(block.language()).at(words, i)
                    : null;
            if (phrase != null) {
                found.add(new RelativeMention(block, phrase.start(), phrase.end(), phrase.value()));
            }
        }
    }

    /** The dates it means, counted from a day. */
    public DateExpression from(LocalDate day) {
        return switch (phrase.unit()) {
            case WEEKS -> {
                LocalDate monday = day.plusWeeks(phrase.offset()).with(DayOfWeek.MONDAY);
                yield DateInterval.of(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
            }
            case MONTHS ->
                PartialDate.parse(
                        YearMonth.from(day).plusMonths(phrase.offset()).toString());
            default -> PartialDate.of(day.plusDays(phrase.offset()));
        };
    }

    private static NameSearch.Index<RelativePhrase> index(Language language) {
        NameSearch.Index<RelativePhrase> index = new NameSearch.Index<>();
        for (RelativePhrase phrase : RelativePhrase.of(language)) {
            index.add(phrase.words(), phrase);
            index.add(
                    phrase.words().substring(0, 1).toUpperCase(Locale.ROOT)
                            + phrase.words().substring(1),
                    phrase);
        }
        return index;
    }
}
