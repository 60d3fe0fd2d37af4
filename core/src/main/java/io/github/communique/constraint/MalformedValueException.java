package io.github.communique.constraint;

/**
 * A text that is not of the form asked for, or a value that its type does not allow. Says what was found and what was
 * expected, so that a finding can tell both.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    /**
     * Says what is wrong.
     *
     * @param found what stands there, for example {@code 2022-02-30}
     * @param expected the form that was expected, for example {@code a real date such as 2022-07-07}
     */
    public MalformedValueException(String found, String expected) {
        super("expected " + expected + ", found " + found);
        this.found = found;
        this.expected = expected;
    }

    /** What stands there. */
    public String getFound() {
        return found;
    }

    /** The form that was expected. */
    public String getExpected() {
        return expected;
    }
}
