package io.github.communique.check;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The context of one rule on one subject of a release under check. */
public final class ReleaseRuleContext implements RuleContext {

    private final CheckedRelease checked;
    private final CheckEnvironment environment;
    private final ValidationRule<?> rule;
    private final Pointer pointer;
    private final Consumer<Finding> findings;

    /**
     * Creates the context.
     *
     * @param checked the release with the results computed for it
     * @param environment what is known beyond the release
     * @param rule the rule
     * @param pointer the place of the subject
     * @param findings receives the findings
     */
    public ReleaseRuleContext(
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

    @Override
    public PressRelease getRelease() {
        return checked.release();
    }

    @Override
    public Pointer getPointer() {
        return pointer;
    }

    @Override
    public CheckEnvironment getEnvironment() {
        return environment;
    }

    @Override
    public Optional<Participant> participant(String id) {
        return checked.participant(id);
    }

    @Override
    public Optional<Mission> mission(String id) {
        return checked.mission(id);
    }

    @Override
    public Optional<Engagement> engagement(String id) {
        return checked.engagement(id);
    }

    @Override
    public boolean isParty(String id) {
        return checked.isParty(id);
    }

    @Override
    public boolean isKnown(String id) {
        return checked.isKnown(id);
    }

    @Override
    public boolean mayBeUnread(String id) {
        return checked.mayBeUnread(id);
    }

    @Override
    public <T> T once(Class<T> type, Function<PressRelease, T> computation) {
        return checked.once(type, computation);
    }

    @Override
    public void report(Consumer<FindingDraft> describe) {
        DraftedFinding draft = new DraftedFinding(rule, pointer);
        describe.accept(draft);
        findings.accept(draft.build());
    }
}
