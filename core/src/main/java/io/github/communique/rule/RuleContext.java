package io.github.communique.rule;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a check is given beside its subject, and where it reports what it found. */
public final class RuleContext {

    private final CheckedRelease checked;
    private final CheckEnvironment environment;
    private final ValidationRule<?> rule;
    private final Pointer pointer;
    private final Consumer<Finding> findings;

    /**
     * Made by the validator for each rule and subject.
     *
     * @param checked the release and what was computed of it
     * @param environment what is known beside the release
     * @param rule the rule
     * @param pointer where the subject stands
     * @param findings takes the findings
     */
    public RuleContext(
            CheckedRelease checked,
            CheckEnvironment environment,
            ValidationRule<?> rule,
            Pointer pointer,
            Consumer<Finding> findings) {
        this.checked = checked;
        this.environment = environment;
        this.rule = rule;
        this.pointer = pointer;
        this.findings = findings;
    }

    /** The release. */
    public PressRelease getRelease() {
        return checked.release();
    }

    /** Where the subject stands. */
    public Pointer getPointer() {
        return pointer;
    }

    /** Clock, house style and reference data. */
    public CheckEnvironment getEnvironment() {
        return environment;
    }

    /** The participant with this local id; empty if there is none. Constant time. */
    public Optional<Participant> participant(String id) {
        return checked.participant(id);
    }

    /** The organisation with this local id; empty if there is none, or it is another participant. Constant time. */
    public Optional<Organisation> organisation(String id) {
        return participant(id).filter(Organisation.class::isInstance).map(Organisation.class::cast);
    }

    /** The mission with this local id; empty if there is none. Constant time. */
    public Optional<Mission> mission(String id) {
        return checked.mission(id);
    }

    /** The engagement with this local id; empty if there is none. Constant time. */
    public Optional<Engagement> engagement(String id) {
        return checked.engagement(id);
    }

    /** Whether the local id is one of a participant or mission of the release. Constant time. */
    public boolean isParty(String id) {
        return checked.isParty(id);
    }

    /** Whether the local id is one of anything in the release. Constant time. */
    public boolean isKnown(String id) {
        return checked.isKnown(id);
    }

    /**
     * The texts of the release in reading order, headline, lede, body and sections, as the one analysis of this check sees them:
     * a rule that looks at words, sentences or quoted passages has no need to divide texts again. Linear in the text the first
     * time, constant after.
     */
    public List<AnalysedText> getTexts() {
        return AnalysedTexts.of(this).texts();
    }

    /**
     * Something computed of the release once in a check and shared by rules, for example an index.
     *
     * @param type the type of the result, which names it
     * @param computation computes it the first time
     */
    public <T> T once(Class<T> type, Function<PressRelease, T> computation) {
        return checked.once(type, computation);
    }

    /** Reports one finding; unless said otherwise it is at the subject. */
    public void report(Consumer<FindingDraft> describe) {
        FindingDraft draft = new FindingDraft(rule, pointer);
        describe.accept(draft);
        findings.accept(draft.build());
    }
}
