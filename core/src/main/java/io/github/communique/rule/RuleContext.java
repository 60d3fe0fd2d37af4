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

/** What a check is given beside its subject, and where it reports what it found. */
public interface RuleContext {

    /** The release. */
    PressRelease getRelease();

    /** Where the subject stands. */
    Pointer getPointer();

    /** Clock, house style and reference data. */
    CheckEnvironment getEnvironment();

    /** The participant with this local id; empty if there is none. Constant time. */
    Optional<Participant> participant(String id);

    /** The organisation with this local id; empty if there is none, or it is another participant. Constant time. */
    default Optional<Organisation> organisation(String id) {
        return participant(id).filter(Organisation.class::isInstance).map(Organisation.class::cast);
    }

    /** The mission with this local id; empty if there is none. Constant time. */
    Optional<Mission> mission(String id);

    /** The engagement with this local id; empty if there is none. Constant time. */
    Optional<Engagement> engagement(String id);

    /** Whether the local id is one of a participant or mission of the release. Constant time. */
    boolean isParty(String id);

    /** Whether the local id is one of anything in the release. Constant time. */
    boolean isKnown(String id);

    /**
     * Whether something that could not be read may have this local id, so that what is known by the id may not be all. Constant time.
     */
    boolean mayBeUnread(String id);

    /**
     * The texts of the release in reading order, headline, lede, body and sections, as the one analysis of this check sees them:
     * a rule that looks at words, sentences or quoted passages has no need to divide texts again. Linear in the text the first
     * time, constant after.
     */
    default List<AnalysedText> getTexts() {
        return AnalysedTexts.of(this).texts();
    }

    /**
     * Something computed of the release once in a check and shared by rules, for example an index.
     *
     * @param type the type of the result, which names it
     * @param computation computes it the first time
     */
    <T> T once(Class<T> type, Function<PressRelease, T> computation);

    /** Reports one finding; unless said otherwise it is at the subject. */
    void report(Consumer<FindingDraft> describe);
}
