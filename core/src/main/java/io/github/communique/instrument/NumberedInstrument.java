package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument that is identified by its canonical form alone: a decision of the OSCE, a communiqué of the African
 * Union, a national act, and the other families of {@link InstrumentFamily}.
 */
@Value.Immutable
public sealed interface NumberedInstrument extends LegalInstrument permits ImmutableNumberedInstrument {

    /** The family to which the instrument belongs. Required. */
    InstrumentFamily getFamily();

    /**
     * The canonical form.
     *
     * <p>Example: {@code PC.DEC/305}. Required.
     */
    @Override
    String getCanonicalForm();

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return getFamily().getIssuingBody();
    }

    /** The canonical form. {@code toString} returns the same. */
    default String describe() {
        return getCanonicalForm();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link NumberedInstrument}; {@code family}, {@code canonicalForm} are required. */
    final class Builder extends ImmutableNumberedInstrument.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the form is not the canonical one of an instrument of the family
         */
        @Override
        public NumberedInstrument build() {
            NumberedInstrument instrument = super.build();
            boolean isCanonical = Instruments.recognise(instrument.getCanonicalForm())
                    .filter(instrument::equals)
                    .isPresent();
            if (!isCanonical) {
                throw new MalformedValueException(
                        instrument.getCanonicalForm(), instrument.getFamily().getExample());
            }
            return instrument;
        }

        /** An instrument whose canonical form was just composed and need not be parsed again. */
        NumberedInstrument recognised(InstrumentFamily family, String canonicalForm) {
            return family(family).canonicalForm(canonicalForm).superBuild();
        }

        private NumberedInstrument superBuild() {
            return super.build();
        }
    }
}
