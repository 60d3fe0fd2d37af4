package io.github.communique.drafting.evidence;

import io.github.communique.report.Pointer;
import io.github.communique.report.SourcePosition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a draft comes from. Evidence on an object or a list holds for everything in it that has no evidence
 * of its own.
 */
public final class Evidence {

    private final Pointer target;
    private final Basis basis;
    private final @Nullable Passage passage;
    private final @Nullable String inference;

    private Evidence(Pointer target, Basis basis, @Nullable Passage passage, @Nullable String inference) {
        this.target = target;
        this.basis = basis;
        this.passage = passage;
        this.inference = inference;
    }

    /** Evidence in a passage of the source. */
    public static Evidence in(Passage passage, Pointer target, Basis basis) {
        return new Evidence(target, basis, passage, null);
    }

    /** Evidence for a value that the caller gave. */
    public static Evidence given(Pointer target) {
        return new Evidence(target, Basis.GIVEN, null, null);
    }

    /** Evidence for a value that follows from the source as a whole. */
    public static Evidence inferred(Pointer target, String inference) {
        return new Evidence(target, Basis.INFERRED, null, inference);
    }

    /** This evidence for a value that only follows from the passage. */
    public Evidence by(String how) {
        return new Evidence(target, Basis.INFERRED, passage, how);
    }

    /** The value in the release, for example {@code /quotes/0/attribution}. */
    public Pointer getTarget() {
        return target;
    }

    /** On what the value is based. */
    public Basis getBasis() {
        return basis;
    }

    /** The passage of the source. Empty: the caller gave the value, or it follows from the source as a whole. */
    public Optional<Passage> getPassage() {
        return Optional.ofNullable(passage);
    }

    /**
     * What inferred the value, for example {@code hash-of-source}. Empty: the basis is not {@link Basis#INFERRED}.
     */
    public Optional<String> getInference() {
        return Optional.ofNullable(inference);
    }

    /** The target, the basis and the place, for example {@code /headline/text stated 3:1}. */
    @Override
    public String toString() {
        String place = passage == null ? "" : " " + passage.start();
        return target + " " + basis.getWireName() + place;
    }

    /**
     * A passage of a source.
     *
     * @param wording the words, with references decoded and tags and line ends removed, for example {@code today}
     * @param start the line and column where it starts
     * @param end the line and column after its end
     * @param startByte the index of its first byte in the source, from 0
     * @param endByte the index after its last byte
     */
    public record Passage(String wording, SourcePosition start, SourcePosition end, int startByte, int endByte) {}
}
