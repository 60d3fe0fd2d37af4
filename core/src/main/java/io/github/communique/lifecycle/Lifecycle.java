package io.github.communique.lifecycle;

import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The state of a release, and the dates and times of its lifecycle. */
@Value.Immutable
public sealed interface Lifecycle permits ImmutableLifecycle {

    /**
     * The state.
     *
     * <p>Standard term: ninjs {@code pubstatus}, schema.org {@code creativeWorkStatus}. Example: {@code published} on
     * the wire. Empty: not stated.
     */
    Optional<LifecycleState> getState();

    /**
     * The date that the issuer gives the release, as precise as stated: a day or a stamp. It may differ from that of publication.
     *
     * <p>Standard term: Dublin Core {@code issued}. Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getIssued();

    /**
     * The time of first publication, where it is known; {@code publicationDate} has a day or month alone.
     *
     * <p>Standard term: ninjs {@code firstcreated}, GOV.UK {@code first_published_at}. Example:
     * {@code 2022-07-07T16:40:00+02:00}. Empty: not stated, or {@code publicationDate} has the day.
     */
    Optional<Stamp> getFirstPublished();

    /**
     * The day or month of first publication, where the time is not known; {@code firstPublished} has day and time.
     *
     * <p>Standard term: Dublin Core {@code available}. Example: {@code 2022-07-07}. Empty: not stated, or {@code firstPublished} has it.
     */
    Optional<DateExpression> getPublicationDate();

    /**
     * The time of the last public change.
     *
     * <p>Standard term: ninjs {@code versioncreated}, schema.org {@code dateModified}. Example:
     * {@code 2022-07-08T09:15:00+02:00}. Empty: not modified, or not stated.
     */
    Optional<Stamp> getModified();

    /**
     * The time at which publication is scheduled.
     *
     * <p>Standard term: GOV.UK {@code scheduled_publishing_at}. Example: {@code 2022-07-07T16:00:00+02:00}. Empty: not
     * stated.
     */
    Optional<Stamp> getScheduled();

    /**
     * The time at which the release expires.
     *
     * <p>Standard term: ninjs {@code expires}, schema.org {@code expires}. Example: {@code 2023-07-07T00:00:00+02:00}.
     * Empty: it does not expire.
     */
    Optional<Stamp> getExpires();

    /**
     * Whether the release says "for immediate release".
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isForImmediateRelease() {
        return false;
    }

    /**
     * The embargo on the release.
     *
     * <p>Standard term: ninjs {@code embargoed}. Empty: no embargo.
     */
    Optional<Embargo> getEmbargo();

    /**
     * The revisions of the release, oldest first.
     *
     * <p>Standard term: GOV.UK {@code change_history}. An empty list: none is stated.
     */
    List<Revision> getRevisions();

    /**
     * Why and when the release was withdrawn, retracted or taken down.
     *
     * <p>Standard term: GOV.UK {@code withdrawn_notice}. Empty: it was not withdrawn.
     */
    Optional<Withdrawal> getWithdrawal();

    /**
     * The id of the release that replaces this one, an absolute URI.
     *
     * <p>Standard term: Dublin Core {@code isReplacedBy}. Example: {@code https://www.example.org/press/2}. Empty:
     * none.
     */
    Optional<URI> getSupersededBy();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Lifecycle}; nothing is required. */
    final class Builder extends ImmutableLifecycle.Builder {

        static final Shape SHAPE = Shape.register(new LifecycleShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Lifecycle build() {
            return SHAPE.enforce(super.build());
        }
    }
}
