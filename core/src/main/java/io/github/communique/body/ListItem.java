package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** An item of a list, with at most one list below it. */
@Value.Immutable
public sealed interface ListItem permits ImmutableListItem {

    /**
     * The text of the item.
     *
     * <p>Standard term: HTML {@code li}. Example: {@code a visit to the camp}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /**
     * The items of the list below.
     *
     * <p>Standard term: HTML {@code li}. Example: {@code a tour of the workshop}. An empty list: none is stated.
     */
    List<@Text(max = Text.PROSE) String> getItems();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ListItem}; {@code text} is required. */
    final class Builder extends ImmutableListItem.Builder {

        static final Shape SHAPE = Shape.register(new ListItemShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ListItem build() {
            return SHAPE.enforce(super.build());
        }
    }
}
