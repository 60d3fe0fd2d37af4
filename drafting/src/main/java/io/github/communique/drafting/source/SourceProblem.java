package io.github.communique.drafting.source;

import java.util.List;

/**
 * What is wrong with a source.
 *
 * @param kind the kind of problem
 * @param range where
 * @param arguments what was found and what was expected, in this order
 */
public record SourceProblem(Kind kind, SourceRange range, List<String> arguments) {

    /** The kind of a problem. */
    public enum Kind {
        /** There is no text. */
        EMPTY,
        /** The bytes are not a text. */
        BINARY,
        /** The source is larger than the limit. */
        TOO_LARGE,
        /** The elements are nested deeper than the limit. */
        TOO_DEEP,
        /** The bytes are not in the encoding that is stated, which was therefore not used. */
        WRONG_ENCODING,
        /** Some bytes cannot be decoded. */
        MALFORMED
    }
}
