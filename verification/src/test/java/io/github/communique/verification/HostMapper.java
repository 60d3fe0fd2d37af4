package io.github.communique.verification;

import io.github.communique.report.ValidationReport;
import java.util.Optional;

/** The mapper of a host on one Jackson line, with the module registered. */
interface HostMapper {

    /** Writes a value. */
    String write(Object value);

    /** Reads a value; throws what the mapper throws. */
    <T> T read(String json, Class<T> type);

    /** Reads a value by way of a tree, which knows no positions. */
    <T> T readByTree(String json, Class<T> type);

    /** Writes a value into a tree, and reads it from there. */
    <T> T throughTree(T value, Class<T> type);

    /** The report that an exception of the module carries, however deep it is wrapped; empty if it is another exception. */
    Optional<ValidationReport> reportOf(Throwable failure);
}
