package io.github.communique.constraint;

/**
 * A text that is not of the form asked for, or a value that its type does not allow. Says what was found and what was
 * expected, so that a finding can tell both.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 100;

    private final String found;
    private final Phrase expected;

    /**
     * Says what is wrong.
     *
     * @param found what stands there, for example {@code 2022-02-30}
     * @param expected the form that was expected, for example {@code a real date such as 2022-07-07}
     */
    public MalformedValueException(String found, String expected) {
        this(found, Phrase.verbatim(expected));
    }

    /**
     * Says what is wrong, in words that a report can give in other languages.
     *
     * @param found what stands there
     * @param expected the form that was expected
     */
    public MalformedValueException(String found, Phrase expected) {
        super("expected " + expected + ", found " + shortened(found));
        this.found = found;
        this.expected = expected;
    }

    /**
     * Says that required attributes are not set.
     *
     * @param missing their names, for example {@code id} and {@code headline}
     */
    public MalformedValueException(String... missing) {
        super("expected a value for " + String.join(", ", missing) + ", found none");
        this.found = "";
        this.expected = Phrase.verbatim("a value for " + String.join(", ", missing));
    }

    private static String shortened(String found) {
        if (found.isEmpty()) {
            return "an empty text";
        }
        int end = found.offsetByCodePoints(0, Math.min(MOST_SHOWN, found.codePointCount(0, found.length())));
        return end == found.length() ? found : found.substring(0, end) + "…";
    }

    /** What stands there, whole. */
    public String getFound() {
        return found;
    }

    /** The form that was expected. */
    public Phrase getExpected() {
        return expected;
    }
}
