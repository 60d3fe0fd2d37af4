package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.report.ValidationReport;

/** Prints what was found, in one form. */
public interface Reporter {

    /** Prints what was found in a document. */
    void document(CheckedDocument checked);

    /** Prints what was found in a line of an archive. */
    void archiveLine(String archive, long line, ValidationReport report);

    /** Ends an archive. */
    default void archiveEnd(String archive) {}

    /** Notes that a file could not be checked. */
    default void unreadable(String file, String reason) {}

    /** Ends the output. */
    default void end(Totals totals) {}
}
