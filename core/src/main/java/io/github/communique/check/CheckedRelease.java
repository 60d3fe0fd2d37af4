package io.github.communique.check;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.rule.UnreadValues;
import io.github.communique.shape.LocalIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A release during one check, with the results that are computed once for all rules. Not thread-safe. */
public final class CheckedRelease {

    private final PressRelease release;
    private final UnreadValues unread;
    private final Set<String> parties;
    private final Set<String> ids;
    private final Map<String, Participant> participantsById = new HashMap<>();
    private final Map<String, Mission> missionsById = new HashMap<>();
    private final Map<String, Engagement> engagementsById = new HashMap<>();
    private final Map<Class<?>, Object> computed = new HashMap<>();

    /**
     * Begins a check.
     *
     * @param release the release
     * @param unread the values that a reader could not read; their local ids count as known
     */
    public CheckedRelease(PressRelease release, UnreadValues unread) {
        this.release = release;
        this.unread = unread;
        for (Participant one : release.getParticipants()) {
            participantsById.putIfAbsent(one.getId(), one);
        }
        for (Mission one : release.getMissions()) {
            missionsById.putIfAbsent(one.getId(), one);
        }
        for (Engagement one : release.getEngagements()) {
            engagementsById.putIfAbsent(one.getId(), one);
        }
        this.parties = new HashSet<>(participantsById.keySet());
        parties.addAll(missionsById.keySet());
        this.ids = new HashSet<>();
        LocalIds.forEach(release, (list, index, shape, id, value) -> ids.add(id));
    }

    PressRelease release() {
        return release;
    }

    Optional<Participant> participant(String id) {
        return Optional.ofNullable(participantsById.get(id));
    }

    Optional<Mission> mission(String id) {
        return Optional.ofNullable(missionsById.get(id));
    }

    Optional<Engagement> engagement(String id) {
        return Optional.ofNullable(engagementsById.get(id));
    }

    boolean isParty(String id) {
        return parties.contains(id) || mayBeUnread(id);
    }

    boolean isKnown(String id) {
        return ids.contains(id) || mayBeUnread(id);
    }

    boolean mayBeUnread(String id) {
        return unread.mayHaveId(id);
    }

    <T> T once(Class<T> type, Function<PressRelease, T> computation) {
        T known = type.cast(computed.get(type));
        if (known == null) {
            known = computation.apply(release);
            computed.put(type, known);
        }
        return known;
    }
}
