package io.github.communique.rule;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a publisher asks of its releases beyond what is right everywhere: limits, parts that must be there, what is allowed. */
@Value.Immutable
public sealed interface HouseStyle permits ImmutableHouseStyle {

    /**
     * How long a headline may be, in code points.
     *
     * <p>Empty: as long as it is.
     */
    Optional<@Positive Integer> getHeadlineMax();

    /** Whether each release has a contact, of the release or in a section; not unless stated. */
    @Value.Default
    default boolean isContactRequired() {
        return false;
    }

    /** Whether each release has a section about its issuer (boilerplate); not unless stated. */
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
     * The form of a reference number: {@code #} stands for a digit, {@code @} for a capital letter, everything else for itself.
     *
     * <p>Example: {@code ####/@@@/##}. Empty: any.
     */
    Optional<@Text String> getReferenceNumberPattern();

    /**
     * Country codes of those that ISO 3166-1 leaves to its users, which this publisher uses.
     *
     * <p>Standard term: ISO 3166-1 user-assigned code elements. Example: {@code XK}. An empty list: none.
     */
    List<@Text(max = Text.ID) String> getUserAssignedCountryCodes();

    /**
     * The places that are named with a designation, and its wording.
     *
     * <p>An empty list: none is asked for.
     */
    List<RequiredDesignation> getDesignations();

    /**
     * The earliest year that a date of a release may have.
     *
     * <p>Empty: 1900.
     */
    Optional<@Positive Integer> getEarliestYear();

    /**
     * How many years after the check a date of a release may be.
     *
     * <p>Empty: 2.
     */
    Optional<@Positive Integer> getYearsAhead();

    /**
     * Markings that show that a text was not meant for the public.
     *
     * <p>Example: {@code OFFICIAL-SENSITIVE}. An empty list: none is looked for.
     */
    List<@Text String> getHandlingMarkings();

    /** That of the standard profile: headlines of 160 code points, the usual classification markings. */
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

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
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
