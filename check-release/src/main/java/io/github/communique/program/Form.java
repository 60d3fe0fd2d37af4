package io.github.communique.program;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** What is printed. */
enum Form {
    /** The findings, for human readers. */
    FINDINGS,
    /** The report of each document as a JSON object on one line. */
    REPORTS,
    /** The releases that are drafted from texts. */
    DRAFTS,
    /** The drafts with their evidence. */
    EVIDENCE;

    static Form of(boolean json, boolean draft, boolean evidence) {
        if (json && (draft || evidence)) {
            throw new TypeConversionException("--json prints reports and " + (draft ? "--draft" : "--evidence")
                    + " drafts; give only one of them");
        }
        if (draft && evidence) {
            throw new TypeConversionException("--evidence prints the draft as well; give only one of them");
        }
        if (json) {
            return REPORTS;
        }
        if (draft) {
            return DRAFTS;
        }
        return evidence ? EVIDENCE : FINDINGS;
    }

    /** Whether drafts are printed, with or without their evidence. */
    boolean isOfDrafts() {
        return this == DRAFTS || this == EVIDENCE;
    }

    /**
     * Checks that there is something to print.
     *
     * @throws TypeConversionException if drafts are asked for, but no file is named
     */
    void check(List<String> files) {
        if (isOfDrafts() && files.isEmpty()) {
            throw new TypeConversionException("name a FILE from which to draft a release");
        }
    }
}
