package io.github.communique.drafting.mention;

import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or a mission named in a text.
 *
 * @param span the name as printed
 * @param key what mentions of the same body have in common
 * @param organisation the organisation as the registry knows it; null if it does not, or if it is a mission
 * @param mission the mission as the registry knows it; null if it is none
 * @param acronym the acronym in brackets after the name; null if there is none
 * @param kind the kind of organisation that its name states; empty if it states none, or if a registry knows the body
 */
public record BodyMention(
        TextSpan span,
        String key,
        @Nullable KnownOrganisation organisation,
        @Nullable KnownMission mission,
        @Nullable TextSpan acronym,
        String kind) {}
