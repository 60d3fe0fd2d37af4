package io.github.communique.intake.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Finds out whether a failure is due to a database that is away, which passes, or to something else. */
public final class Outage {

    /** When to try again, for the header {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "10";

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private Outage() {}

    /**
     * Whether the database is away. It is so, too, where a transaction could not be ended: the connection broke within it, and the
     * failure of the roll-back hides the one before.
     */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && isOfConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /** One line; the stack of each request says no more. */
    public static void log(Throwable failure) {
        LOG.warn(
                "The database is away: {}",
                failure.toString().lines().findFirst().orElse(""));
    }

    /** Class 08 is the connection, 57P a server that shuts down or starts, 53 a server without resources, 90 that of H2. */
    private static boolean isOfConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.equals("90067")
                        || state.equals("90098")
                        || state.equals("90121"));
    }
}
