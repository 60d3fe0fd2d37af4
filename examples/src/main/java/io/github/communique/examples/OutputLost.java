package io.github.communique.examples;

/** What was found cannot be printed: nobody reads it any more, or there is no room for it. */
final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputLost() {
        super("the output cannot be written; it is not complete");
    }
}
