package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact for questions. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {

    /**
     * The audience of the contact.
     *
     * <p>Standard term: schema.org {@code contactType}. Example: {@code press} on the wire. Empty: not stated.
     */
    Optional<ContactKind> getKind();

    /**
     * The name of the person or desk.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Press desk}. Empty: not stated.
     */
    Optional<@Text String> getName();

    /**
     * The office to which the contact belongs.
     *
     * <p>Example: {@code Press Office}. Empty: not stated.
     */
    Optional<@Text String> getOffice();

    /**
     * The place or area of the contact.
     *
     * <p>Standard term: schema.org {@code areaServed}. Empty: not stated.
     */
    Optional<Place> getPlace();

    /**
     * The local id of a place of the release, in place of {@code place}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code place} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getPlaceId();

    /**
     * The postal or street address as printed, in one line.
     *
     * <p>Standard term: schema.org {@code address}. Example: {@code 1110 Brussels, Belgium}. Empty: not stated.
     */
    Optional<@Text String> getAddress();

    /**
     * Telephone numbers as printed.
     *
     * <p>Standard term: schema.org {@code telephone}. Example: {@code +32 2 707 11 11}. An empty list: none is stated.
     */
    List<@Text String> getTelephones();

    /**
     * E-mail addresses.
     *
     * <p>Standard term: schema.org {@code email}. Example: {@code press@example.org}. An empty list: none is stated.
     */
    List<@Text String> getEmails();

    /**
     * Telephone numbers that have a label or a use; {@code telephones} has those without.
     *
     * <p>Standard term: vCard {@code TEL}. An empty list: none.
     */
    List<TelephoneNumber> getNumbers();

    /**
     * Accounts with online services.
     *
     * <p>Standard term: schema.org {@code sameAs}. An empty list: none.
     */
    List<OnlineAccount> getAccounts();

    /**
     * The address of a contact page or form, an absolute URI.
     *
     * <p>Standard term: schema.org {@code url}. Example: {@code https://www.example.org/contact}. Empty: not stated.
     */
    Optional<URI> getUri();

    /**
     * The hours at which the contact can be reached.
     *
     * <p>Standard term: schema.org {@code hoursAvailable}. Example: {@code Monday to Friday, 9:00 to 17:00}. Empty: not
     * stated.
     */
    Optional<@Text String> getHours();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Contact}; nothing is required. */
    final class Builder extends ImmutableContact.Builder {

        static final Shape SHAPE = Shape.register(new ContactShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Contact build() {
            return SHAPE.enforce(super.build());
        }
    }
}
