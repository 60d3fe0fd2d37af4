package org.example.inbox;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.util.ArrayList;
import java.util.List;

/** The inbox of a newspaper: it keeps the press releases without errors, and answers each with what was found in it. */
public final class Inbox {

    private final ReleaseReader reader = ReleaseReader.standard();
    private final Drafting drafting = Drafting.standard();
    private final List<PressRelease> kept = new ArrayList<>();

    /** Receives a release as JSON. */
    public Answer receive(byte[] json) {
        Reading reading = reader.read(json);
        return keep(reading.getRelease().orElse(null), reading.getReport());
    }

    /** Receives a release as the text of a mail. */
    public Answer receiveMail(String text) {
        Draft draft = drafting.draft(Source.text(text));
        return keep(draft.getRelease().orElse(null), draft.getReport());
    }

    /** The releases without errors, in the order in which they came. */
    public List<PressRelease> kept() {
        return List.copyOf(kept);
    }

    /** The releases on a mission, by its acronym, for example {@code KFOR}. */
    public List<PressRelease> onMission(String acronym) {
        return kept.stream()
                .filter(release -> release.getMissions().stream()
                        .anyMatch(mission ->
                                mission.getAcronym().filter(acronym::equals).isPresent()))
                .toList();
    }

    private Answer keep(PressRelease release, ValidationReport report) {
        boolean isKept = report.isSound() && release != null;
        if (isKept) {
            kept.add(release);
        }
        return new Answer(isKept, report.getTotalsByRule().keySet().stream().toList());
    }

    /**
     * The answer to the sender.
     *
     * @param isKept whether the release was kept
     * @param ruleIds the rules that the release breaks
     */
    public record Answer(boolean isKept, List<String> ruleIds) {}
}
