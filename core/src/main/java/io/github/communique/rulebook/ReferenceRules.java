package io.github.communique.rulebook;

import io.github.communique.document.Media;
import io.github.communique.document.MediaKind;
import io.github.communique.document.Provenance;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.document.WebLink;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code reference/*} and {@code provenance/*}: links and media, and where the text comes from. */
public final class ReferenceRules {

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.error(
                    "reference/not-absolute", WebLink.class, (link, context) -> notAbsolute(link.getUri(), context)),
            ValidationRule.error(
                    "reference/not-absolute", Media.class, (media, context) -> notAbsolute(media.getUri(), context)),
            ValidationRule.warning(
                    "reference/scheme", WebLink.class, (link, context) -> scheme(link.getUri(), context)),
            ValidationRule.warning(
                    "reference/scheme", Media.class, (media, context) -> scheme(media.getUri(), context)),
            ValidationRule.warning(
                    "reference/media-type",
                    WebLink.class,
                    (link, context) -> link.getMediaType().ifPresent(type -> mediaType(link.getUri(), type, context))),
            ValidationRule.warning(
                    "reference/media-type",
                    Media.class,
                    (media, context) ->
                            media.getMediaType().ifPresent(type -> mediaType(media.getUri(), type, context))),
            ValidationRule.warning("reference/no-alternative-text", Media.class, ReferenceRules::noAlternativeText)
                    .skipIfUnread("alternativeText"),
            ValidationRule.info("reference/no-credit", Media.class, ReferenceRules::noCredit)
                    .skipIfUnread("credit", "rights"),
            ValidationRule.error("provenance/no-source", Provenance.class, ReferenceRules::noSource)
                    .skipIfUnread("sources"));

    /** The endings of files whose media type is beyond doubt. Source: IANA media types. */
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

    private static void scheme(URI uri, RuleContext context) {
        String scheme = uri.getScheme();
        if (scheme != null && !scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
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

    private static void noAlternativeText(Media media, RuleContext context) {
        if (media.getKind() == MediaKind.IMAGE && media.getAlternativeText().isEmpty()) {
            context.report(finding -> finding.at("alternativeText"));
        }
    }

    private static void noCredit(Media media, RuleContext context) {
        if (media.getCredit().isEmpty() && media.getRights().isEmpty()) {
            context.report(finding -> finding.at("credit"));
        }
    }

    private static void noSource(Provenance provenance, RuleContext context) {
        if (DERIVATIVES.contains(provenance.getRelation())
                && provenance.getSources().isEmpty()) {
            context.report(finding -> finding.at("sources").with("relation", provenance.getRelation()));
        }
    }
}
