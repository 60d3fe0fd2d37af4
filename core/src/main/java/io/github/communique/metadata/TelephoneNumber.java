package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A telephone number with what it is for. */
@Value.Immutable
public sealed interface TelephoneNumber permits ImmutableTelephoneNumber {

    /**
     * The number as printed.
     *
     * <p>Standard term: vCard {@code TEL}. Example: {@code +383 38 000 000}. Required.
     */
    @Text
    String getNumber();

    /**
     * What it is for.
     *
     * <p>Standard term: vCard {@code TYPE}. Example: {@code mobile}. Empty: not stated.
     */
    Optional<TelephoneKind> getKind();

    /**
     * The words beside it.
     *
     * <p>Example: {@code Duty officer}. Empty: none.
     */
    Optional<@Text String> getLabel();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TelephoneNumber}; {@code number} is required. */
    final class Builder extends ImmutableTelephoneNumber.Builder {

        static final Shape SHAPE = Shape.register(new TelephoneNumberShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TelephoneNumber build() {
            return SHAPE.enforce(super.build());
        }
    }
}
