package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Two or more dates, one of which is meant, because sources disagree. EDTF level 2, "one of a set":
 * {@code [2016-08-24,2016-08-28]}.
 */
@Value.Immutable
public sealed interface AlternativeDates extends DateExpression permits ImmutableAlternativeDates {

    /**
     * Parses alternatives.
     *
     * @throws MalformedValueException if the text has another form, fewer than two dates, or a day that does not exist
     */
    static AlternativeDates parse(String text) {
        if (!text.startsWith("[") || !text.endsWith("]") || text.indexOf(',') < 0) {
            throw new MalformedValueException(
                    text, Phrase.of("form.alternative-dates", "alternatives such as [2016-08-24,2016-08-28]"));
        }
        return builder()
                .dates(Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                        .map(PartialDate::parse)
                        .toList())
                .build();
    }

    /** The dates in the order stated; always two or more. */
    @Size(min = 2)
    List<PartialDate> getDates();

    @Override
    default Optional<LocalDate> getEarliest() {
        return getDates().stream().flatMap(date -> date.getEarliest().stream()).min(Comparator.naturalOrder());
    }

    @Override
    default Optional<LocalDate> getLatest() {
        return getDates().stream().flatMap(date -> date.getLatest().stream()).max(Comparator.naturalOrder());
    }

    /** The alternatives in EDTF, for example {@code [2016-08-24,2016-08-28]}. {@code toString} returns the same. */
    default String describe() {
        return getDates().stream().map(PartialDate::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AlternativeDates}; two {@code dates} are required. */
    final class Builder extends ImmutableAlternativeDates.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or there are fewer than two dates
         */
        @Override
        public AlternativeDates build() {
            AlternativeDates alternatives = super.build();
            if (alternatives.getDates().size() < 2) {
                throw new MalformedValueException(
                        alternatives.toString(), "two or more dates for AlternativeDates.dates");
            }
            return alternatives;
        }
    }
}
