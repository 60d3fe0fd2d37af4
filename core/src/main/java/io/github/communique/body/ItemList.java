package io.github.communique.body;

import io.github.communique.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** A list, nested at most once. Wire type {@code item-list}. */
@Value.Immutable
public sealed interface ItemList extends Block permits ImmutableItemList {

    /**
     * Whether the items are numbered.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isOrdered() {
        return false;
    }

    /**
     * The items.
     *
     * <p>Standard term: HTML {@code ul}, {@code ol}. An empty list: none is stated.
     */
    List<ListItem> getItems();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ItemList}; nothing is required. */
    final class Builder extends ImmutableItemList.Builder {

        static final Shape SHAPE = Shape.register(new ItemListShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ItemList build() {
            return SHAPE.enforce(super.build());
        }
    }
}
