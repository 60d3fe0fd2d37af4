package io.github.communique.time;

/**
 * The digits of a date that are marked unspecified by {@code X} in EDTF level 1, as distinct from parts that are
 * absent.
 */
public enum UnspecifiedDigits {
    /** None. */
    NONE("", 0),
    /** The day: {@code 1985-04-XX}. */
    DAY("-XX", 0),
    /** The month: {@code 1985-XX}. */
    MONTH("-XX", 0),
    /** Month and day: {@code 1985-XX-XX}. */
    MONTH_AND_DAY("-XX-XX", 0),
    /** The last digit of the year, a decade: {@code 198X}. */
    YEAR("", 1),
    /** The last two digits of the year, a century: {@code 19XX}. */
    DECADE("", 2);

    private final String ending;
    private final int digitsOfYear;

    UnspecifiedDigits(String ending, int digitsOfYear) {
        this.ending = ending;
        this.digitsOfYear = digitsOfYear;
    }

    /** The text for unspecified digits after the stated ones; those of the year are handled separately. */
    String ending() {
        return ending;
    }

    int digitsOfYear() {
        return digitsOfYear;
    }

    /** The number of years that the date may mean. */
    int years() {
        int years = 1;
        for (int i = 0; i < digitsOfYear; i++) {
            years *= 10;
        }
        return years;
    }
}
