package io.github.communique.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which international organisations and organs exist. A host can replace it, or extend the built-in one with
 * {@link #and}. Questions about facts that are not verified are answered with unknown.
 */
public interface OrganisationRegistry {

    /** The organisations with exactly this acronym or official name; empty if none is known. Takes constant time. */
    List<KnownOrganisation> named(String acronymOrName);

    /** All organisations, in the order in which they were given. */
    List<KnownOrganisation> all();

    /** Whether an acronym and an official name belong to one organisation; unknown unless both are known. */
    default TriState belongTogether(String acronym, String name) {
        return Names.belongTogether(
                named(acronym),
                named(name),
                organisation -> organisation.getAcronym().equals(acronym),
                organisation -> organisation.getName().equals(name),
                KnownOrganisation::isVerified);
    }

    /**
     * The verified official name from which a name differs in one or two letters; empty if it is an official name
     * itself, or near none. Takes time linear in the number of known names.
     */
    default Optional<String> nearestName(String name) {
        return NearNames.nearest(name, this);
    }

    /**
     * Whether an organisation had a number of members on a day; in a year in which their number changed, either number
     * is right.
     *
     * @param acronym the acronym of the organisation, for example {@code NATO}
     */
    TriState hadMembers(String acronym, int count, LocalDate day);

    /** This registry, with another for the acronyms it does not know. */
    default OrganisationRegistry and(OrganisationRegistry more) {
        return new Organisations(
                Stream.concat(
                                all().stream(),
                                more.all().stream()
                                        .filter(one -> named(one.getAcronym()).isEmpty()))
                        .toList(),
                List.of(this, more));
    }

    /** A registry of these organisations, without membership figures. */
    static OrganisationRegistry of(Collection<KnownOrganisation> organisations) {
        return new Organisations(organisations, List.of());
    }

    /** The built-in data: the United Nations and its system, the European Union, NATO, the OSCE, the African Union and others. */
    static OrganisationRegistry builtIn() {
        return Organisations.BUILT_IN;
    }
}
