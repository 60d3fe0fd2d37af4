package io.github.communique.rulebook;

import io.github.communique.document.Media;
import io.github.communique.document.MediaKind;
import io.github.communique.document.Provenance;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.document.WebLink;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.AlternativeTexts;
import io.github.communique.text.language.Language;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code reference/*} and {@code provenance/*}: links, media and provenance. */
public final class ReferenceRules {

    /** The file extensions with an unambiguous media type. Source: IANA media types. */
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "mp4", "video/mp4",
            "mp3", "audio/mpeg",
            "html", "text/html");

    private static final Set<ProvenanceRelation> DERIVATIVES =
            EnumSet.complementOf(EnumSet.of(ProvenanceRelation.ORIGINAL, ProvenanceRelation.UNKNOWN));

    private ReferenceRules() {}

    private static void notAbsolute(URI uri, RuleContext context) {
        if (!uri.isAbsolute()) {
            context.report(finding -> finding.at("uri").with("found", uri));
        }
    }

    private static void mediaType(URI uri, String stated, RuleContext context) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String expected = TYPES.get(ending);
        if (expected != null && !essence(stated).equals(expected)) {
            context.report(
                    finding -> finding.at("mediaType").with("found", stated).with("expected", expected));
        }
    }

    /** A media type without its parameters. */
    private static String essence(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    @Rule(id = "reference/not-absolute", severity = Severity.ERROR)
    static void notAbsolute(WebLink link, RuleContext context) {
        link.getUri().ifPresent(uri -> notAbsolute(uri, context));
    }

    @Rule(id = "reference/not-absolute", severity = Severity.ERROR)
    static void notAbsolute(Media media, RuleContext context) {
        notAbsolute(media.getUri(), context);
    }

    @Rule(id = "reference/no-address", severity = Severity.INFO, skipIfUnread = "uri")
    static void noAddress(WebLink link, RuleContext context) {
        if (link.getUri().isEmpty()) {
            context.report(
                    finding -> finding.at("uri").with("title", link.getTitle().orElse("")));
        }
    }

    @Rule(id = "reference/media-type", severity = Severity.WARNING)
    static void mediaType(WebLink link, RuleContext context) {
        link.getUri().ifPresent(uri -> link.getMediaType().ifPresent(type -> mediaType(uri, type, context)));
    }

    @Rule(id = "reference/media-type", severity = Severity.WARNING)
    static void mediaType(Media media, RuleContext context) {
        media.getMediaType().ifPresent(type -> mediaType(media.getUri(), type, context));
    }

    @Rule(id = "reference/no-alternative-text", severity = Severity.WARNING, skipIfUnread = "alternativeText")
    static void noAlternativeText(Media media, RuleContext context) {
        if (media.getKind() == MediaKind.IMAGE && media.getAlternativeText().isEmpty()) {
            context.report(finding -> finding.at("alternativeText"));
        }
    }

    @Rule(id = "reference/empty-alternative-text", severity = Severity.WARNING)
    static void emptyAlternativeText(Media media, RuleContext context) {
        Language language = Language.of(context.getRelease().getLanguage());
        media.getAlternativeText()
                .filter(text -> AlternativeTexts.isUninformative(text, language))
                .ifPresent(text ->
                        context.report(finding -> finding.at("alternativeText").with("found", text)));
    }

    @Rule(
            id = "reference/no-credit",
            severity = Severity.INFO,
            skipIfUnread = {"credit", "rights"})
    static void noCredit(Media media, RuleContext context) {
        if (media.getCredit().isEmpty() && media.getRights().isEmpty()) {
            context.report(finding -> finding.at("credit"));
        }
    }

    @Rule(
            id = "provenance/no-source",
            severity = Severity.ERROR,
            skipIfUnread = {"sources", "sourceIds"})
    static void noSource(Provenance provenance, RuleContext context) {
        if (DERIVATIVES.contains(provenance.getRelation())
                && provenance.getSources().isEmpty()
                && provenance.getSourceIds().isEmpty()) {
            context.report(finding -> finding.at("sources").with("relation", provenance.getRelation()));
        }
    }
}
