package io.github.communique.drafting;

import io.github.communique.PressRelease;
import io.github.communique.document.ContentHash;
import io.github.communique.drafting.assembly.Assembled;
import io.github.communique.drafting.assembly.Assembler;
import io.github.communique.drafting.reading.SourceReader;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceLimits;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.UnreadValues;
import io.github.communique.validation.ReleaseValidator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Drafts releases from plain text, HTML and Markdown, without a model and without a network. A value is stated in the
 * source, given by the caller, or known to a registry for an identifier that is stated; otherwise it is absent. The same
 * source always gives the same draft. Immutable and thread-safe; create one and reuse it.
 *
 * <pre>{@code
 * Draft draft = Drafting.standard().draft(Source.html(bytes, contentType).at(uri));
 * draft.getRelease().ifPresent(release -> ...);
 * draft.getReport();
 * }</pre>
 */
public final class Drafting {

    private final ReleaseValidator validator;
    private final SourceLimits limits;
    private final Assembler assembler;

    private Drafting(ReleaseValidator validator, SourceLimits limits, Assembler assembler) {
        this.validator = validator;
        this.limits = limits;
        this.assembler = assembler;
    }

    /** Drafting with the built-in registries, whose drafts are checked with the standard profile. */
    public static Drafting standard() {
        return new Drafting(
                ReleaseValidator.standard(), SourceLimits.standard(), new Assembler(CheckEnvironment.standard()));
    }

    /** This drafting, with another validator for the drafts. */
    public Drafting with(ReleaseValidator other) {
        return new Drafting(other, limits, assembler);
    }

    /** This drafting, with the registries of an environment. The drafts are checked in it, too. */
    public Drafting in(CheckEnvironment environment) {
        return new Drafting(validator.in(environment), limits, new Assembler(environment));
    }

    /**
     * This drafting, with another limit on the size of sources.
     *
     * @param bytes the largest number of bytes; larger sources are refused with a finding
     * @throws IllegalArgumentException if it is not positive
     */
    public Drafting withMaxBytes(int bytes) {
        return new Drafting(validator, new SourceLimits(bytes, limits.depth()), assembler);
    }

    /**
     * Drafts a release and checks it. The content of the source never causes an exception. Takes time linear in the
     * source.
     */
    public Draft draft(Source source) {
        SourceDocument document = SourceReader.read(source.bytes(), source.format(), source.charset(), limits);
        Assembled assembled = assembler.assemble(document, hash(source.bytes()), source.given());
        List<Finding> findings = new ArrayList<>(assembled.findings());
        SourcePlaces places = new SourcePlaces(document.text(), assembled.facts());
        PressRelease release = assembled.release();
        if (release != null) {
            ValidationReport checked = validator.validate(release, Undecided.of(assembled.undecided()));
            findings.addAll(places.placed(checked.getFindings()));
        }
        findings.sort(SourcePlaces.ORDER);
        return new Draft(
                release,
                ValidationReport.of(findings),
                assembled.facts(),
                document.text().text(),
                places);
    }

    private static ContentHash hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return ContentHash.builder()
                    .algorithm("sha-256")
                    .value(HexFormat.of().formatHex(digest))
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is absent from a draft because it is not certain counts as unread, so that rules do not miss it. */
    private record Undecided(Set<Pointer> pointers, Set<Pointer> around) implements UnreadValues {

        static Undecided of(Set<Pointer> pointers) {
            Set<Pointer> around = new HashSet<>();
            for (Pointer pointer : pointers) {
                for (Pointer at = pointer; !at.equals(Pointer.ROOT); at = at.parent()) {
                    around.add(at);
                }
            }
            return new Undecided(pointers, around);
        }

        @Override
        public boolean isAt(Pointer place) {
            if (around.contains(place)) {
                return true;
            }
            for (Pointer at = place; !at.equals(Pointer.ROOT); at = at.parent()) {
                if (pointers.contains(at)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayHaveId(String id) {
            return false;
        }
    }
}
