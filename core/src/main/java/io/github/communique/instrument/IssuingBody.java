package io.github.communique.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bodies that issue the instruments of the known families, and the organisations they belong to. */
public enum IssuingBody {
    /** United Nations. */
    UNITED_NATIONS(null, "United Nations", "UN"),
    /** United Nations Security Council. */
    SECURITY_COUNCIL(
            UNITED_NATIONS, "United Nations Security Council", "UNSC", "UN Security Council", "Security Council"),
    /** United Nations General Assembly. */
    GENERAL_ASSEMBLY(
            UNITED_NATIONS, "United Nations General Assembly", "UNGA", "UN General Assembly", "General Assembly"),
    /** United Nations Human Rights Council. */
    HUMAN_RIGHTS_COUNCIL(UNITED_NATIONS, "United Nations Human Rights Council", "UNHRC", "HRC", "Human Rights Council"),
    /** Economic and Social Council. */
    ECONOMIC_AND_SOCIAL_COUNCIL(
            UNITED_NATIONS, "United Nations Economic and Social Council", "ECOSOC", "Economic and Social Council"),
    /** European Union. The number of an act does not show which institution adopted it. */
    EUROPEAN_UNION(null, "European Union", "EU"),
    /** Council of the European Union. */
    COUNCIL_OF_THE_EUROPEAN_UNION(EUROPEAN_UNION, "Council of the European Union", "EU Council"),
    /** Political and Security Committee. */
    POLITICAL_AND_SECURITY_COMMITTEE(EUROPEAN_UNION, "Political and Security Committee"),
    /** Organization for Security and Co-operation in Europe. */
    OSCE(
            null,
            "Organization for Security and Co-operation in Europe",
            "OSCE",
            "Organization for Security and Cooperation in Europe"),
    /** OSCE Permanent Council. */
    PERMANENT_COUNCIL(OSCE, "OSCE Permanent Council", "OSCE PC"),
    /** OSCE Ministerial Council. */
    MINISTERIAL_COUNCIL(OSCE, "OSCE Ministerial Council", "OSCE MC"),
    /** OSCE Forum for Security Co-operation. */
    FORUM_FOR_SECURITY_CO_OPERATION(OSCE, "OSCE Forum for Security Co-operation", "OSCE FSC"),
    /** Committee of Senior Officials of the Conference on Security and Co-operation in Europe, until 1994. */
    COMMITTEE_OF_SENIOR_OFFICIALS(OSCE, "CSCE Committee of Senior Officials", "CSO"),
    /** African Union. */
    AFRICAN_UNION(null, "African Union", "AU"),
    /** African Union Peace and Security Council. */
    AU_PEACE_AND_SECURITY_COUNCIL(
            AFRICAN_UNION, "African Union Peace and Security Council", "AU PSC", "AU Peace and Security Council"),
    /** Assembly of the African Union. */
    AU_ASSEMBLY(AFRICAN_UNION, "Assembly of the African Union", "AU Assembly", "African Union Assembly"),
    /** North Atlantic Treaty Organization. */
    NATO(null, "North Atlantic Treaty Organization", "NATO", "North Atlantic Treaty Organisation"),
    /** North Atlantic Council. */
    NORTH_ATLANTIC_COUNCIL(NATO, "North Atlantic Council", "NAC"),
    /** Southern African Development Community. */
    SADC(null, "Southern African Development Community", "SADC");

    private final Optional<IssuingBody> parent;
    private final String officialName;

    @SuppressWarnings("ImmutableEnumChecker") // immutable, which the type List does not express
    private final List<String> otherNames;

    IssuingBody(@Nullable IssuingBody parent, String officialName, String... otherNames) {
        this.parent = Optional.ofNullable(parent);
        this.officialName = officialName;
        this.otherNames = List.of(otherNames);
    }

    /** The organisation of which it is an organ; empty if it is an organisation itself. */
    public Optional<IssuingBody> getParent() {
        return parent;
    }

    /** The official name in English, for example {@code United Nations Security Council}. */
    public String getOfficialName() {
        return officialName;
    }

    /** The body with exactly this name or acronym; empty if none has it. */
    public static Optional<IssuingBody> named(String nameOrAcronym) {
        return Arrays.stream(values())
                .filter(body -> body.officialName.equals(nameOrAcronym) || body.otherNames.contains(nameOrAcronym))
                .findFirst();
    }

    /**
     * Whether an instrument issued by the other body counts as issued by this one: they are the same body, or one is an
     * organ of the other.
     */
    public boolean answersFor(IssuingBody other) {
        return this == other
                || parent.filter(other::equals).isPresent()
                || other.parent.filter(this::equals).isPresent();
    }
}
