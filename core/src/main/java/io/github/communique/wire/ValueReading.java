package io.github.communique.wire;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a single value.
 *
 * @param value the value, without parts that could not be read; null if it could not be built
 * @param report the findings on its structure; rules are not run
 */
public record ValueReading(@Nullable Object value, ValidationReport report) {

    /**
     * The errors in one line for an exception: the first error and the number of further ones.
     *
     * @param type the type that was to be read
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
