package io.github.communique.wire.document;

import io.github.communique.report.SourcePosition;
import java.util.Optional;

/** Where the tokens of a source stand. */
public interface TokenPositions {

    /**
     * Line and column of a token.
     *
     * @param place the number of the token, from 0
     * @return empty where the source does not know it
     */
    Optional<SourcePosition> of(int place);
}
