package io.github.communique.participant;

import io.github.communique.constraint.Text;

/**
 * Somebody or something that acts, speaks or is named in a release: a person, an organisation, a group, or an unnamed
 * office holder. On the wire, {@code type} names the kind. Its part in an engagement is a {@code Participation}.
 */
public sealed interface Participant permits Person, Organisation, PersonGroup, OfficeHolder {
    /**
     * The local id, by which the rest of the release refers to it; unique among participants and missions.
     *
     * <p>Standard term: Popolo {@code id}. Example: {@code geoana}. Required.
     */
    @Text(max = Text.ID)
    String getId();
}
