package io.github.communique.jackson;

import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value could not be read whole: its structure is broken. The report tells everything that is wrong with it; its pointers
 * start at the value. Rules have no part in it.
 */
public final class StructureException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    StructureException(JsonParser parser, Class<?> type, ValidationReport report) {
        super(parser, message(type, report), type);
        this.report = report;
    }

    /** Everything that is wrong with the structure of the value. */
    public ValidationReport getReport() {
        return report;
    }

    private static String message(Class<?> type, ValidationReport report) {
        List<Finding> errors = report.getFindings(Severity.ERROR);
        int others = report.getTotal(Severity.ERROR) - 1;
        return "not a " + type.getSimpleName() + ": " + errors.get(0).getPointer() + ": "
                + errors.get(0).getMessage() + (others == 0 ? "" : " (and " + others + " more)");
    }
}
