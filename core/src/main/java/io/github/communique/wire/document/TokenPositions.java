package io.github.communique.wire.document;

import io.github.communique.report.SourcePosition;
import java.util.Optional;

/** The positions of the tokens of a source. */
public interface TokenPositions {

    /**
     * Line and column of a token.
     *
     * @param place the index of the token, from 0
     * @return the position; empty if the source does not know it
     */
    Optional<SourcePosition> of(int place);
}
