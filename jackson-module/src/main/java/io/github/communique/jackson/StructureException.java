package io.github.communique.jackson;

import io.github.communique.report.ReportedFailure;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ValueReading;
import io.github.communique.wire.WireType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value could not be read whole: its structure is broken. The report reports everything that is wrong with it; its pointers
 * start at the value. Rules have no part in it.
 */
public final class StructureException extends MismatchedInputException implements ReportedFailure {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    private StructureException(JsonParser parser, WireType type, ValueReading reading) {
        super(parser, reading.describeErrors(type), type.getType());
        this.report = reading.report();
    }

    /** The value read, if its structure is sound; tells the listener what there is to tell. */
    static @Nullable Object requireSound(
            ValueReading reading, WireType type, JsonParser parser, Consumer<ValidationReport> listener) {
        if (!reading.report().getFindings().isEmpty()) {
            listener.accept(reading.report());
        }
        if (!reading.report().isSound()) {
            throw new StructureException(parser, type, reading);
        }
        return reading.value();
    }

    /** Everything that is wrong with the structure of the value. */
    @Override
    public ValidationReport getReport() {
        return report;
    }
}
