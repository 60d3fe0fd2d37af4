package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A cell of a table. */
@Value.Immutable
public sealed interface TableCell permits ImmutableTableCell {

    /**
     * The text of the cell.
     *
     * <p>Standard term: HTML {@code td}. Example: {@code 09:30}. Empty: an empty cell.
     */
    Optional<@Text(max = Text.PROSE) String> getText();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TableCell}; nothing is required. */
    final class Builder extends ImmutableTableCell.Builder {

        static final Shape SHAPE = Shape.register(new TableCellShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TableCell build() {
            return SHAPE.enforce(super.build());
        }
    }
}
