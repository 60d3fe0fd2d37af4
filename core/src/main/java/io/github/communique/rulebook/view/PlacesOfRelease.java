package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.metadata.Dateline;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Post;
import io.github.communique.place.Place;
import io.github.communique.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that the parts of a release have, those included to which they refer by a local id. */
public final class PlacesOfRelease {

    private static final int MOST_CONTAINERS = 16;

    private final Map<String, Place> byId = new HashMap<>();

    private PlacesOfRelease(PressRelease release) {
        for (Place place : release.getPlaces()) {
            place.getId().ifPresent(id -> byId.putIfAbsent(id, place));
        }
    }

    /** Those of the release that is checked. Linear in its places the first time, constant after. */
    public static PlacesOfRelease of(RuleContext context) {
        return context.once(PlacesOfRelease.class, PlacesOfRelease::new);
    }

    /** Those of a release. */
    public static PlacesOfRelease of(PressRelease release) {
        return new PlacesOfRelease(release);
    }

    /** The place of a dateline; empty if it has none. */
    public Optional<Place> of(Dateline dateline) {
        return place(dateline.getPlace().orElse(null), dateline.getPlaceId().orElse(null));
    }

    /** The area of a post; empty if it has none. */
    public Optional<Place> of(Post post) {
        return place(post.getPlace().orElse(null), post.getPlaceId().orElse(null));
    }

    /** The area in which a mission works; empty if it has none. */
    public Optional<Place> of(Mission mission) {
        return place(mission.getHostArea().orElse(null), mission.getHostAreaId().orElse(null));
    }

    /** The places of an engagement; empty if it has none. */
    public List<Place> of(Engagement engagement) {
        List<Place> places = new ArrayList<>();
        engagement.getPlace().ifPresent(places::add);
        for (String id : engagement.getPlaceIds()) {
            if (byId.containsKey(id)) {
                places.add(byId.get(id));
            }
        }
        return places;
    }

    /** A place and the wider ones in which it lies, the narrowest first; a circle ends where it closes. */
    public List<Place> withContainers(Place place) {
        List<Place> places = new ArrayList<>();
        Place at = place;
        while (at != null && places.size() < MOST_CONTAINERS && !places.contains(at)) {
            places.add(at);
            at = place(at.getContainedIn().orElse(null), at.getContainedInId().orElse(null))
                    .orElse(null);
        }
        return places;
    }

    private Optional<Place> place(@Nullable Place stated, @Nullable String id) {
        return Optional.ofNullable(stated == null && id != null ? byId.get(id) : stated);
    }
}
