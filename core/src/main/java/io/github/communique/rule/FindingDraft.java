package io.github.communique.rule;

import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;

/** A finding while a rule describes it. */
public interface FindingDraft {

    /** The finding is at an attribute of the value pointed to so far. */
    FindingDraft at(String attribute);

    /** The finding is at an element of the list pointed to so far. */
    FindingDraft at(int index);

    /** The finding is at another place of the release. */
    FindingDraft at(Pointer elsewhere);

    /** The finding is about a part of the text pointed to. */
    FindingDraft range(TextRange range);

    /**
     * A value that the message contains, under its name there; one of more than {@value Finding#MAX_ARGUMENT} code points is cut in its
     * middle.
     */
    FindingDraft with(String name, Object value);

    /** Which of the rule's messages it has, where the rule has several: {@code unclosed}. */
    FindingDraft variant(String variant);

    /** Overrides the severity of the rule for this one finding. */
    FindingDraft severity(Severity severity);

    /** How it is mended for certain. */
    FindingDraft fix(Fix fix);
}
