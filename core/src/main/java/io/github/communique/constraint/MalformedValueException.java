package io.github.communique.constraint;

/**
 * Thrown when a text does not have the required form, or when a value is outside the limits of its type. Carries what
 * was found and what was expected, so that a finding can show both.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 100;

    private final String found;
    private final Phrase expected;

    /**
     * Creates an exception for a malformed value.
     *
     * @param found the text that was found, for example {@code 2022-02-30}
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
     * Creates an exception for required attributes that are not set.
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
        int end = found.offsetByCodePoints(0, Math.min(MAX_SHOWN, found.codePointCount(0, found.length())));
        return end == found.length() ? found : found.substring(0, end) + "…";
    }

    /** The text that was found, in full. */
    public String getFound() {
        return found;
    }

    /** The form that was expected, for example {@code a real date such as 2022-07-07}. */
    public Phrase getExpected() {
        return expected;
    }
}
