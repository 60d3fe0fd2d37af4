package io.github.communique.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

/** Which failures pass when the database is back. */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08S01", "57P01", "57P03", "53300", "90067", "90098", "90121"})
    void a_broken_connection_is_an_outage(String state) {
        assertThat(Outage.isCauseOf(new UncategorizedSQLException("read", null, new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void a_connection_that_breaks_within_a_transaction_is_an_outage() {
        TransactionSystemException failure =
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));

        assertThat(Outage.isCauseOf(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "23505", "22001"})
    void a_fault_of_the_program_is_none(String state) {
        assertThat(Outage.isCauseOf(new UncategorizedSQLException("read", null, new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void a_row_that_is_there_already_is_none() {
        assertThat(Outage.isCauseOf(new DuplicateKeyException("twice"))).isFalse();
    }
}
