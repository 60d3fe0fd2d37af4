package io.github.communique;

import io.github.communique.body.Block;
import io.github.communique.body.ReleaseSection;
import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.document.Media;
import io.github.communique.document.Provenance;
import io.github.communique.document.Rights;
import io.github.communique.document.WebLink;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EventReference;
import io.github.communique.engagement.PoliticalProcess;
import io.github.communique.engagement.Position;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.AlternateId;
import io.github.communique.metadata.Contact;
import io.github.communique.metadata.Dateline;
import io.github.communique.metadata.Delivery;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.metadata.LanguageVersion;
import io.github.communique.metadata.Mention;
import io.github.communique.metadata.ReferenceNumber;
import io.github.communique.metadata.Signature;
import io.github.communique.metadata.TimeBasis;
import io.github.communique.metadata.Topic;
import io.github.communique.metadata.Voice;
import io.github.communique.metadata.Vote;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.quote.Quote;
import io.github.communique.shape.DocumentRoot;
import io.github.communique.shape.LocalIds;
import io.github.communique.shape.Shape;
import io.github.communique.time.RelativeDate;
import io.github.communique.validation.Sound;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An official press release: who said what, in which office, at which meeting, about which mission, under which
 * mandate. A value that exists is complete and well-typed; whether it is sound is decided by a report, never by
 * construction.
 */
@Sound
@DocumentRoot
@Value.Immutable
public sealed interface PressRelease permits ImmutablePressRelease {

    /**
     * The identifier; an absolute URI. Standard term: ninjs {@code uri}, schema.org {@code @id}. Example: {@code
     * https://www.example.org/press/2022/117}. Required.
     */
    URI getId();

    /**
     * The kind of release. Standard term: GOV.UK {@code document_type}, {@code fabio:PressRelease}. Example:
     * {@code press-release} on the wire. Required.
     */
    ReleaseKind getKind();

    /** The issuer's own word for the kind. Example: {@code Note to Correspondents}. Empty: none is used. */
    Optional<@Text String> getKindWord();

    /**
     * The language of the text. Standard term: BCP 47, ninjs {@code language}, schema.org {@code inLanguage}. Example:
     * {@code en-GB}. Required.
     */
    @LanguageTag
    String getLanguage();

    /**
     * The release in other languages. Standard term: schema.org {@code workTranslation}. An empty list: none is stated.
     */
    List<LanguageVersion> getLanguageVersions();

    /** Other identifiers. Standard term: ninjs {@code altids}. An empty list: none is stated. */
    List<AlternateId> getAlternateIds();

    /**
     * The issuers' reference numbers for it. Standard term: schema.org {@code identifier}. An empty list: none is
     * stated.
     */
    List<ReferenceNumber> getReferenceNumbers();

    /**
     * The issuers, in order. Standard term: GOV.UK {@code organisations}. An empty list: none, which a rule reports.
     */
    List<Issuer> getIssuers();

    /**
     * The local id of the publisher or distributor, if it is not the issuer. Standard term: schema.org
     * {@code publisher}. Example: {@code wire-service}. Empty: the first issuer publishes it.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getPublisherId();

    /** Who speaks, on whose behalf, and who reads the words aloud. Empty: the issuer speaks for itself. */
    Optional<Voice> getVoice();

    /** The headline. Standard term: ninjs {@code headline}. Required. */
    Headline getHeadline();

    /**
     * The lede or standfirst, if it is set apart from the body. Standard term: ninjs {@code description_summary},
     * GOV.UK {@code description}. Example: {@code The Council saw the mission at work.}. Empty: there is none.
     */
    Optional<@Text(max = Text.PROSE) String> getLede();

    /** The key points above the body. Example: {@code Two meetings, one day}. An empty list: none is stated. */
    List<@Text(max = Text.PROSE) String> getKeyPoints();

    /** The dateline: place and date as printed. Standard term: schema.org {@code dateline}. Empty: none is printed. */
    Optional<Dateline> getDateline();

    /** The state and the times of the release. Standard term: ninjs {@code pubstatus}. Empty: not stated. */
    Optional<Lifecycle> getLifecycle();

    /** When and where the words were spoken. Empty: they were not spoken, or on the date of issue. */
    Optional<Delivery> getDelivery();

    /** The zone or the as-of time that is stated for all times. Standard term: IANA time zone database. Empty: not stated. */
    Optional<TimeBasis> getTimeBasis();

    /**
     * The blocks of the body, in reading order. Standard term: ninjs {@code bodies}, schema.org {@code articleBody}. An
     * empty list: no body, which a rule reports.
     */
    List<Block> getBody();

    /** Sections outside the body: background, notes, boilerplate. An empty list: none is stated. */
    List<ReleaseSection> getSections();

    /** The signature block. Empty: it is not signed. */
    Optional<Signature> getSignature();

    /**
     * Contacts for questions about the release. Standard term: schema.org {@code contactPoint}. An empty list: none is
     * stated.
     */
    List<Contact> getContacts();

    /**
     * The persons and bodies that act, speak or are named in the release. Standard term: ninjs {@code people},
     * {@code organisations}. An empty list: none is stated.
     */
    List<Participant> getParticipants();

    /** The missions that the release names. An empty list: none is stated. */
    List<Mission> getMissions();

    /** The mandates that the release names. An empty list: none is stated. */
    List<Mandate> getMandates();

    /**
     * The legal instruments that the release adopts, welcomes, cites or otherwise deals with. Standard term: schema.org
     * {@code Legislation}. An empty list: none is stated, or each is stated where it is used.
     */
    List<InstrumentCitation> getInstruments();

    /**
     * The engagements reported: visits, meetings, talks. Standard term: schema.org {@code Event}. An empty list: none
     * is stated.
     */
    List<Engagement> getEngagements();

    /** Events to which the release refers. An empty list: none is stated. */
    List<EventReference> getEvents();

    /** Political processes to which the release refers. An empty list: none is stated. */
    List<PoliticalProcess> getProcesses();

    /** The positions of parties that the release reports. An empty list: none is stated. */
    List<Position> getPositions();

    /**
     * The quotations, in the order of the text. Standard term: schema.org {@code Quotation}. An empty list: none is
     * stated.
     */
    List<Quote> getQuotes();

    /**
     * Where the text names participants, missions and other things. Standard term: schema.org {@code mentions}. An
     * empty list: none is stated.
     */
    List<Mention> getMentions();

    /**
     * Relative dates in the text, such as "today", resolved to calendar dates; the one that dates an engagement may stand with the engagement, as its
     * {@code relativeDate}. An empty list: none is stated.
     */
    List<RelativeDate> getRelativeDates();

    /**
     * Places to which other parts of the release refer, and places that the text names outside any engagement or mission, such as a region under discussion.
     * Standard term: ninjs {@code places}, schema.org {@code contentLocation}. An empty list: none is stated.
     */
    List<Place> getPlaces();

    /**
     * Documents to which the release refers, other than legal instruments. An empty list: none is stated, or each is stated where it is
     * used.
     */
    List<DocumentReference> getDocuments();

    /** Votes that the release reports. An empty list: none is stated. */
    List<Vote> getVotes();

    /**
     * Topics and categories. Standard term: ninjs {@code subjects}, schema.org {@code about}. An empty list: none is
     * stated.
     */
    List<Topic> getTopics();

    /**
     * Pictures, films and recordings that go with the release; a picture placed within the text is an {@code image-block}. Standard term:
     * ninjs {@code associations}. An empty list: none is stated.
     */
    List<Media> getMedia();

    /** Attached files. Standard term: GOV.UK {@code attachments}. An empty list: none is stated. */
    List<WebLink> getAttachments();

    /** Pages for further reading. Standard term: GOV.UK {@code links}. An empty list: none is stated. */
    List<WebLink> getFurtherReading();

    /**
     * Who holds the rights in the release, and what may be done with it. Standard term: ninjs {@code rightsinfo}.
     * Empty: not stated.
     */
    Optional<Rights> getRights();

    /**
     * Where this text comes from. Standard term: PROV-O. Empty: not stated. Do not assume that this is the original.
     */
    Optional<Provenance> getProvenance();

    /**
     * Attributes that this library does not know, by name, kept and written back unchanged. A name is well-formed
     * Unicode and differs from the names that a release uses on the wire: those of its attributes, such as
     * {@code headline}, and {@code formatVersion}. An empty map: there are none.
     */
    Map<String, ExtensionValue> getExtensions();

    /**
     * The value with this local id, of a type or family: {@code release.find("eeas", Organisation.class)}.
     * Takes time linear in the number of values that have local ids.
     *
     * @param id the local id
     * @param type the type that the value must have
     * @return the first in the order of the release; empty if no value of the type has the id
     */
    default <T> Optional<T> find(String id, Class<T> type) {
        return LocalIds.find(this, id, type);
    }

    /** The participant with this local id; empty if there is none. Takes linear time, like {@link #find}. */
    default Optional<Participant> participant(String id) {
        return find(id, Participant.class);
    }

    /** The mission with this local id; empty if there is none. Takes linear time, like {@link #find}. */
    default Optional<Mission> mission(String id) {
        return find(id, Mission.class);
    }

    /** The mandate with this local id; empty if there is none. Takes linear time, like {@link #find}. */
    default Optional<Mandate> mandate(String id) {
        return find(id, Mandate.class);
    }

    /** The engagement with this local id; empty if there is none. Takes linear time, like {@link #find}. */
    default Optional<Engagement> engagement(String id) {
        return find(id, Engagement.class);
    }

    /** The quotation with this local id; empty if there is none. Takes linear time, like {@link #find}. */
    default Optional<Quote> quote(String id) {
        return find(id, Quote.class);
    }

    /** A line that names the release, for logs: kind, id and headline. {@code toString} returns the same. */
    default String describe() {
        return "PressRelease{kind=" + getKind() + ", id=" + getId() + ", headline="
                + getHeadline().getText() + "}";
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PressRelease}; {@code id}, {@code kind}, {@code language}, {@code headline} are required. */
    final class Builder extends ImmutablePressRelease.Builder {

        static final Shape SHAPE = Shape.register(new PressReleaseShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an
         *     attribute is outside its limits, or an extension has a name that the release uses itself
         */
        @Override
        public PressRelease build() {
            PressRelease release = SHAPE.enforce(super.build());
            release.getExtensions().keySet().forEach(Extensions::requireFree);
            return release;
        }
    }
}
