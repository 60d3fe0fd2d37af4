package io.github.communique.validation;

import io.github.communique.constraint.Text;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import io.github.communique.time.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that was reviewed and is accepted, with the reason. It expires on a date if one is stated. The rule
 * {@code profile/unused-suppression} reports a suppression that has no effect.
 */
@Value.Immutable
public sealed interface Suppression permits ImmutableSuppression {

    /**
     * The id of the rule.
     *
     * <p>Example: {@code person/no-office}. Required.
     */
    @Text(max = Text.ID)
    String getRuleId();

    /**
     * The place of the finding, as in the report.
     *
     * <p>Standard term: JSON Pointer (RFC 6901). Example: {@code /participants/3}. Required.
     */
    Pointer getPointer();

    /**
     * The id of the release.
     *
     * <p>Example: {@code https://www.example.org/press/1}. Empty: any release that is checked with the profile.
     */
    Optional<URI> getReleaseId();

    /**
     * The reason for accepting the finding.
     *
     * <p>Example: {@code Drafted status-neutral on instruction}. Required.
     */
    @Text(max = Text.PROSE)
    String getReason();

    /**
     * The last day on which the suppression applies.
     *
     * <p>Example: {@code 2027-06-30}. Empty: it applies until it is removed.
     */
    Optional<PartialDate> getUntil();

    /** Whether the suppression applies to a release on a day. */
    default boolean appliesTo(URI releaseId, LocalDate day) {
        return getReleaseId().map(releaseId::equals).orElse(true)
                && getUntil()
                        .flatMap(PartialDate::getLatest)
                        .map(last -> !day.isAfter(last))
                        .orElse(true);
    }

    /** Whether the suppression is for a finding. */
    default boolean matches(Finding finding) {
        return finding.getRuleId().equals(getRuleId()) && finding.getPointer().equals(getPointer());
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Suppression}; {@code ruleId}, {@code pointer}, {@code reason} are required. */
    final class Builder extends ImmutableSuppression.Builder {

        static final Shape SHAPE = Shape.register(new SuppressionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Suppression build() {
            return SHAPE.enforce(super.build());
        }
    }
}
