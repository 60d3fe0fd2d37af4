package io.github.communique.program.output;

/** Thrown if output cannot be written, because the reader of a pipe has ended or the disk is full. */
public final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutputLost() {
        super("the output cannot be written; it is not complete");
    }
}
