package io.github.communique.body;

import io.github.communique.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** A row of a table. */
@Value.Immutable
public sealed interface TableRow permits ImmutableTableRow {

    /**
     * The cells, in reading order.
     *
     * <p>Standard term: HTML {@code tr}. An empty list: none is stated.
     */
    List<TableCell> getCells();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TableRow}; nothing is required. */
    final class Builder extends ImmutableTableRow.Builder {

        static final Shape SHAPE = Shape.register(new TableRowShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TableRow build() {
            return SHAPE.enforce(super.build());
        }
    }
}
