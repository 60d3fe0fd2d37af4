package io.github.communique.rule;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.report.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a check can use besides its subject; it also receives the findings. */
public interface RuleContext {

    /** The release. */
    PressRelease getRelease();

    /** The place of the subject in the release. */
    Pointer getPointer();

    /** The clock, house style and reference data. */
    CheckEnvironment getEnvironment();

    /** The participant with this local id; empty if there is none. Takes constant time. */
    Optional<Participant> participant(String id);

    /**
     * The organisation with this local id; empty if there is none, or if the id belongs to another kind of participant.
     * Takes constant time.
     */
    default Optional<Organisation> organisation(String id) {
        return participant(id).filter(Organisation.class::isInstance).map(Organisation.class::cast);
    }

    /** The mission with this local id; empty if there is none. Takes constant time. */
    Optional<Mission> mission(String id);

    /** The engagement with this local id; empty if there is none. Takes constant time. */
    Optional<Engagement> engagement(String id);

    /** Whether a participant or mission of the release has this local id. Takes constant time. */
    boolean isParty(String id);

    /** Whether any value of the release has this local id. Takes constant time. */
    boolean isKnown(String id);

    /**
     * Whether a value that could not be read may have this local id, so that a look-up by the id may be incomplete.
     * Takes constant time.
     */
    boolean mayBeUnread(String id);

    /**
     * The analysed texts of the release in reading order: headline, lede, body and sections. All rules share one
     * analysis, so that a rule need not split texts into words and sentences itself. Takes time linear in the text on
     * the first call, constant time after that.
     */
    default List<AnalysedText> getTexts() {
        return AnalysedTexts.of(this).texts();
    }

    /**
     * A result that is computed once per check and shared by rules, for example an index.
     *
     * @param type the type of the result, which identifies it
     * @param computation computes the result on the first call
     */
    <T> T once(Class<T> type, Function<PressRelease, T> computation);

    /** Reports one finding. Its place is the subject unless {@code describe} moves it. */
    void report(Consumer<FindingDraft> describe);
}
