package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.shape.WireName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A table or an itinerary. Wire type {@code table}. */
@Value.Immutable
@WireName("table")
public sealed interface TableBlock extends Block permits ImmutableTableBlock {

    /**
     * The caption.
     *
     * <p>Standard term: HTML {@code caption}. Example: {@code Itinerary}. Empty: not stated.
     */
    Optional<@Text String> getCaption();

    /**
     * The row of headings.
     *
     * <p>Standard term: HTML {@code thead}. Empty: not stated.
     */
    Optional<TableRow> getHeader();

    /**
     * The rows.
     *
     * <p>Standard term: HTML {@code tbody}. An empty list: none is stated.
     */
    List<TableRow> getRows();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TableBlock}; nothing is required. */
    final class Builder extends ImmutableTableBlock.Builder {

        static final Shape SHAPE = Shape.register(new TableBlockShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TableBlock build() {
            return SHAPE.enforce(super.build());
        }
    }
}
