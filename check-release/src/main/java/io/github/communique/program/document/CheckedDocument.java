package io.github.communique.program.document;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/** A document with the result of its check. */
public final class CheckedDocument {

    private final Document document;
    private final ValidationReport report;
    private final @Nullable PressRelease release;
    private final @Nullable Draft draft;
    private final String mediaType;
    private @Nullable DocumentText text;

    private CheckedDocument(
            Document document,
            ValidationReport report,
            @Nullable PressRelease release,
            @Nullable Draft draft,
            String mediaType) {
        this.document = document;
        this.report = report;
        this.release = release;
        this.draft = draft;
        this.mediaType = mediaType;
    }

    /** A document in JSON; without a release if none could be built. */
    public static CheckedDocument json(Document document, ValidationReport report, @Nullable PressRelease release) {
        return new CheckedDocument(document, report, release, null, "application/json");
    }

    /**
     * A text from which a release was drafted.
     *
     * @param mediaType what it is, for example {@code text/markdown}
     */
    public static CheckedDocument text(Document document, Draft draft, String mediaType) {
        return new CheckedDocument(
                document, draft.getReport(), draft.getRelease().orElse(null), draft, mediaType);
    }

    /** The name of the document, as it was given. */
    public String name() {
        return document.name();
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** What was found. */
    public ValidationReport report() {
        return report;
    }

    /** The release; null if there is none. */
    public @Nullable PressRelease release() {
        return release;
    }

    /** The draft; null for a release in JSON. */
    public @Nullable Draft draft() {
        return draft;
    }

    /** What the document is, for example {@code text/markdown}. */
    public String mediaType() {
        return mediaType;
    }

    /** The characters of the document, with its lines. */
    public DocumentText text() {
        DocumentText known = text;
        if (known == null) {
            known = draft == null ? DocumentText.of(document) : DocumentText.of(draft);
            text = known;
        }
        return known;
    }
}
