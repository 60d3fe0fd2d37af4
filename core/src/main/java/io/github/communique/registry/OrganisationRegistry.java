package io.github.communique.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which international organisations and organs there are. A host replaces it by its own, or extends the built-in one with
 * {@link #and}. What is not verified never accuses: it answers unknown.
 */
public interface OrganisationRegistry {

    /** The organisations with this acronym or official name, letter for letter. Constant time. */
    List<KnownOrganisation> named(String acronymOrName);

    /** All organisations, in stated order. */
    List<KnownOrganisation> all();

    /** Whether an acronym and an official name are those of one organisation; unknown unless both are known. */
    default TriState belongTogether(String acronym, String name) {
        return Names.belongTogether(
                named(acronym),
                named(name),
                organisation -> organisation.getAcronym().equals(acronym),
                organisation -> organisation.getName().equals(name),
                KnownOrganisation::isVerified);
    }

    /**
     * The verified official name from which a name differs in one or two letters; empty if it is itself an official name, or
     * near none. Linear in the names known.
     */
    default Optional<String> nearestName(String name) {
        return NearNames.nearest(name, this);
    }

    /**
     * Whether an organisation had so many members on a day; in the year in which their number changed, either number is
     * right.
     *
     * @param acronym the acronym of the organisation, for example {@code NATO}
     */
    TriState hadMembers(String acronym, int count, LocalDate day);

    /** This registry and, for the acronyms it does not know, another. */
    default OrganisationRegistry and(OrganisationRegistry more) {
        return new Organisations(
                Stream.concat(
                                all().stream(),
                                more.all().stream()
                                        .filter(one -> named(one.getAcronym()).isEmpty()))
                        .toList(),
                List.of(this, more));
    }

    /** A registry of these organisations; of their members it knows nothing. */
    static OrganisationRegistry of(Collection<KnownOrganisation> organisations) {
        return new Organisations(organisations, List.of());
    }

    /** The built-in data: the United Nations and its system, the European Union, NATO, the OSCE, the African Union and others. */
    static OrganisationRegistry builtIn() {
        return Organisations.BUILT_IN;
    }
}
