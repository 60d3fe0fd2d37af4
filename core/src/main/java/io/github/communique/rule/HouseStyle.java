package io.github.communique.rule;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A publisher's own requirements for its releases: limits, required parts, allowed values. */
@Value.Immutable
public sealed interface HouseStyle permits ImmutableHouseStyle {

    /**
     * The maximum length of a headline, in code points.
     *
     * <p>Empty: no limit.
     */
    Optional<@Positive Integer> getHeadlineMax();

    /** Whether each release must have a contact, among its contacts or in a section; {@code false} unless stated. */
    @Value.Default
    default boolean isContactRequired() {
        return false;
    }

    /** Whether each release must have a section about its issuer (boilerplate); {@code false} unless stated. */
    @Value.Default
    default boolean isBoilerplateRequired() {
        return false;
    }

    /**
     * The schemes that the id of a release may have.
     *
     * <p>Standard term: RFC 3986 scheme. Example: {@code https}. An empty list: https, http, urn and tag.
     */
    List<@Text(max = Text.ID) String> getUriSchemes();

    /**
     * The form of a reference number: {@code #} stands for a digit, {@code @} for a capital letter, any other character
     * for itself.
     *
     * <p>Example: {@code ####/@@@/##}. Empty: any form.
     */
    Optional<@Text String> getReferenceNumberPattern();

    /**
     * The user-assigned country codes of ISO 3166-1 that this publisher uses.
     *
     * <p>Standard term: ISO 3166-1 user-assigned code elements. Example: {@code XK}. An empty list: none.
     */
    List<@Text(max = Text.ID) String> getUserAssignedCountryCodes();

    /**
     * The places that must be named with a designation, and its wording.
     *
     * <p>An empty list: none.
     */
    List<RequiredDesignation> getDesignations();

    /**
     * The earliest year that a date of a release may have.
     *
     * <p>Empty: 1900.
     */
    Optional<@Positive Integer> getEarliestYear();

    /**
     * The number of years after the check up to which a date of a release may lie.
     *
     * <p>Empty: 2.
     */
    Optional<@Positive Integer> getYearsAhead();

    /**
     * Handling markings, which show that a text is not meant for the public.
     *
     * <p>Example: {@code OFFICIAL-SENSITIVE}. An empty list: none is searched for.
     */
    List<@Text String> getHandlingMarkings();

    /**
     * The house style of the standard profile: headlines of at most 160 code points, and the usual classification
     * markings.
     */
    static HouseStyle standard() {
        return builder()
                .headlineMax(160)
                .addHandlingMarkings(
                        "RESTRICTED",
                        "CONFIDENTIAL",
                        "TOP SECRET",
                        "OFFICIAL-SENSITIVE",
                        "NATO UNCLASSIFIED",
                        "LIMITE",
                        "FOR OFFICIAL USE ONLY")
                .build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link HouseStyle}; nothing is required. */
    final class Builder extends ImmutableHouseStyle.Builder {

        static final Shape SHAPE = Shape.register(new HouseStyleShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits
         */
        @Override
        public HouseStyle build() {
            return SHAPE.enforce(super.build());
        }
    }
}
