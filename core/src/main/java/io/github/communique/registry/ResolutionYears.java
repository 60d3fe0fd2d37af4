package io.github.communique.registry;

import java.util.List;
import java.util.OptionalInt;

/** A registry of resolutions that knows the first and last number of each year. */
final class ResolutionYears implements ResolutionRegistry {

    static final ResolutionYears BUILT_IN = new ResolutionYears();

    private final Lazy<List<Year>> years = new Lazy<>(() -> CsvResource.read("resolution-years.csv").stream()
            .map(row -> new Year(
                    number(row, 0), number(row, 1), number(row, 2), row.get(3).equals("yes")))
            .toList());

    private ResolutionYears() {}

    @Override
    public TriState isAdoptedIn(int number, int year) {
        boolean isExcluded = false;
        for (Year candidate : years.get()) {
            boolean contains = candidate.first <= number && number <= candidate.last;
            if (candidate.year == year && contains) {
                return TriState.YES;
            }
            if (candidate.year == year && candidate.verified || contains && candidate.verified) {
                isExcluded = true;
            }
        }
        return isExcluded ? TriState.NO : TriState.UNKNOWN;
    }

    @Override
    public OptionalInt yearOf(int number) {
        return years.get().stream()
                .filter(year -> year.verified && year.first <= number && number <= year.last)
                .mapToInt(Year::year)
                .findFirst();
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }

    private record Year(int year, int first, int last, boolean verified) {}
}
