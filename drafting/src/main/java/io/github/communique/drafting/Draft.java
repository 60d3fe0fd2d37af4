package io.github.communique.drafting;

import io.github.communique.PressRelease;
import io.github.communique.drafting.assembly.Facts;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.ValidationReport;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A release drafted from a source, with its report and its evidence. */
public final class Draft {

    private final @Nullable PressRelease release;
    private final ValidationReport report;
    private final Facts facts;
    private final String text;
    private final SourcePlaces places;

    Draft(@Nullable PressRelease release, ValidationReport report, Facts facts, String text, SourcePlaces places) {
        this.release = release;
        this.report = report;
        this.facts = facts;
        this.text = text;
        this.places = places;
    }

    /**
     * The release. Whatever the source does not state, and the caller did not give, is absent. Its provenance says that
     * it is machine-generated. Empty: the source has no text, or nothing in it is set off as a headline; the report says
     * why.
     */
    public Optional<PressRelease> getRelease() {
        return Optional.ofNullable(release);
    }

    /**
     * The findings of drafting and of the rules, in the order of the source. Their positions are lines and columns in
     * the source.
     */
    public ValidationReport getReport() {
        return report;
    }

    /** All evidence, in the order in which the values were drafted. */
    public List<Evidence> getEvidence() {
        return List.copyOf(facts.all());
    }

    /**
     * The evidence for a value, or for the nearest value that contains it.
     *
     * @param pointer a JSON Pointer, for example {@code /quotes/0/attribution}
     * @return the evidence; empty if the release has no such value
     */
    public Optional<Evidence> getEvidence(String pointer) {
        return facts.of(Pointer.parse(pointer));
    }

    /**
     * The passage of the source that a finding of the report is on, from the finding's position to its end; for
     * underlining. Empty: the finding has no position, or only the position is known.
     */
    public Optional<Passage> getPassage(Finding finding) {
        return places.passage(finding);
    }

    /**
     * The passage of the source that a fix of the report replaces, if it has exactly the characters of the value there; its end is its
     * start if the fix only inserts. Empty: the fix removes a value, or the passage has something else in it, for example the end of
     * a wrapped line, a reference or a tag.
     *
     * <pre>{@code
     * finding.getFix().flatMap(draft::getPassage).ifPresent(passage -> replace(passage.startByte(), passage.endByte(), ...));
     * }</pre>
     */
    public Optional<Passage> getPassage(Fix fix) {
        return places.passage(fix);
    }

    /** The encoding from which the source was decoded, for example UTF-8; for writing changes of the source. */
    public Charset getSourceCharset() {
        return places.charset();
    }

    /** The characters of the source, decoded; for showing the lines of findings. */
    public String getSourceText() {
        return text;
    }
}
