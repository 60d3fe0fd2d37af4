package io.github.communique.intake.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool which errors of H2 mean that a connection is broken. H2 has states of its own for it, which the pool does not know: it
 * would hand such a connection out again, as long as somebody asks for one every half second.
 */
public final class BrokenConnections implements SQLExceptionOverride {

    private static final Set<String> BROKEN = Set.of("90067", "90098", "90121");

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return BROKEN.contains(String.valueOf(failure.getSQLState())) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
