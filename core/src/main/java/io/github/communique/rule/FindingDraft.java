package io.github.communique.rule;

import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;

/** A finding under construction, which a rule describes. Methods return this draft. */
public interface FindingDraft {

    /** Moves the place of the finding to an attribute of the current value. */
    FindingDraft at(String attribute);

    /** Moves the place of the finding to an element of the current list. */
    FindingDraft at(int index);

    /** Moves the place of the finding to another place in the release. */
    FindingDraft at(Pointer elsewhere);

    /** Restricts the finding to a part of the text at its place. */
    FindingDraft range(TextRange range);

    /**
     * Sets an argument of the message. A value longer than {@value Finding#MAX_ARGUMENT} code points is shortened in
     * the middle.
     */
    FindingDraft with(String name, Object value);

    /** Selects one of several messages of the rule, for example {@code unclosed}. */
    FindingDraft variant(String variant);

    /** Overrides the severity of the rule for this finding. */
    FindingDraft severity(Severity severity);

    /** Sets the fix, which must be certain. */
    FindingDraft fix(Fix fix);
}
