package io.github.communique.check;

import io.github.communique.PressRelease;
import io.github.communique.document.DocumentReference;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EventReference;
import io.github.communique.engagement.PoliticalProcess;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.quote.Quote;
import io.github.communique.rule.UnreadValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A release during one check: what is computed of it once, for all rules. For one thread. */
public final class CheckedRelease {

    private final PressRelease release;
    private final UnreadValues leftOut;
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
     * @param leftOut what a reader had to leave out; its local ids count as known
     */
    public CheckedRelease(PressRelease release, UnreadValues leftOut) {
        this.release = release;
        this.leftOut = leftOut;
        release.getParticipants().forEach(one -> participantsById.putIfAbsent(one.getId(), one));
        release.getMissions().forEach(one -> missionsById.putIfAbsent(one.getId(), one));
        release.getEngagements().forEach(one -> engagementsById.putIfAbsent(one.getId(), one));
        this.parties = new HashSet<>(participantsById.keySet());
        parties.addAll(missionsById.keySet());
        this.ids = new HashSet<>(parties);
        release.getMandates().stream().map(Mandate::getId).forEach(ids::add);
        ids.addAll(engagementsById.keySet());
        release.getProcesses().stream().map(PoliticalProcess::getId).forEach(ids::add);
        release.getEvents().stream().map(EventReference::getId).forEach(id -> id.ifPresent(ids::add));
        release.getQuotes().stream().map(Quote::getId).forEach(id -> id.ifPresent(ids::add));
        release.getDocuments().stream().map(DocumentReference::getId).forEach(id -> id.ifPresent(ids::add));
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
        return parties.contains(id) || leftOut.mayHaveId(id);
    }

    boolean isKnown(String id) {
        return ids.contains(id) || leftOut.mayHaveId(id);
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
