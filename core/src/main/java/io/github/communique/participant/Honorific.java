package io.github.communique.participant;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A title or rank that goes with a name, apart from the office held. */
@Value.Immutable
public sealed interface Honorific permits ImmutableHonorific {

    /**
     * The title as printed.
     *
     * <p>Standard term: schema.org {@code honorificPrefix}, Popolo {@code honorific_prefix}. Example: {@code Major
     * General}. Required.
     */
    @Text
    String getText();

    /**
     * The kind of title.
     *
     * <p>Example: {@code military-rank} on the wire. Required.
     */
    HonorificKind getKind();

    /**
     * The NATO grade code of a military rank.
     *
     * <p>Standard term: STANAG 2116. Example: {@code OF-7}. Empty: not a military rank, or the code is not known.
     */
    Optional<@Text(max = Text.ID) String> getNatoCode();

    /**
     * The language of the title.
     *
     * <p>Standard term: BCP 47. Example: {@code en}. Empty: the language of the release.
     */
    Optional<@LanguageTag String> getLanguage();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Honorific}; {@code text}, {@code kind} are required. */
    final class Builder extends ImmutableHonorific.Builder {

        static final Shape SHAPE = Shape.register(new HonorificShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Honorific build() {
            return SHAPE.enforce(super.build());
        }
    }
}
