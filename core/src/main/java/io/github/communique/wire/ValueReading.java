package io.github.communique.wire;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a single value gives.
 *
 * @param value the value, without what could not be read; null if it could not be built
 * @param report what is wrong with its structure; no rule has looked at it
 */
public record ValueReading(@Nullable Object value, ValidationReport report) {

    /**
     * What is wrong, in one line for an exception: the first error and how many more there are.
     *
     * @param type what was to be read
     * @throws IllegalStateException if there is no error
     */
    public String describeErrors(WireType type) {
        List<Finding> errors = report.getFindings(Severity.ERROR);
        if (errors.isEmpty()) {
            throw new IllegalStateException("there is no error to describe");
        }
        Finding first = errors.get(0);
        String place = first.getPointer().equals(Pointer.ROOT) ? "" : first.getPointer() + ": ";
        int others = report.getTotal(Severity.ERROR) - 1;
        return "not a " + type.getType().getSimpleName() + ": " + place + first.getMessage()
                + (others == 0 ? "" : " (and " + others + " more)");
    }
}
