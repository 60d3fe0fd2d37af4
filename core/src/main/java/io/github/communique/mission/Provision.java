package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A provision of an instrument on which a mandate is based. */
@Value.Immutable
public sealed interface Provision permits ImmutableProvision {

    /**
     * The instrument.
     *
     * <p>Empty: {@code instrumentId} has it.
     */
    Optional<InstrumentCitation> getInstrument();

    /**
     * The local id of an instrument of the release, in place of {@code instrument}.
     *
     * <p>Example: {@code resolution-1244}. Empty: {@code instrument} has it.
     */
    @RefersTo(InstrumentCitation.class)
    Optional<@Text(max = Text.ID) String> getInstrumentId();

    /**
     * The paragraph, article or annex.
     *
     * <p>Standard term: UN documents: operative paragraph. Example: {@code 7}. Empty: the instrument as a whole.
     */
    Optional<@Text String> getParagraph();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Provision}; nothing is required. */
    final class Builder extends ImmutableProvision.Builder {

        static final Shape SHAPE = Shape.register(new ProvisionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Provision build() {
            return SHAPE.enforce(super.build());
        }
    }
}
