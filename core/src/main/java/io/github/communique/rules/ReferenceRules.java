package io.github.communique.rules;

import io.github.communique.document.Link;
import io.github.communique.document.Media;
import io.github.communique.document.MediaKind;
import io.github.communique.document.Provenance;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code reference/*} and {@code provenance/*}: links and media, and where the text comes from. */
final class ReferenceRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(
                    Link.class, "reference/not-absolute", (link, context) -> notAbsolute(link.getUri(), context)),
            ReleaseRule.error(
                    Media.class, "reference/not-absolute", (media, context) -> notAbsolute(media.getUri(), context)),
            ReleaseRule.warning(Link.class, "reference/scheme", (link, context) -> scheme(link.getUri(), context)),
            ReleaseRule.warning(Media.class, "reference/scheme", (media, context) -> scheme(media.getUri(), context)),
            ReleaseRule.warning(
                    Link.class,
                    "reference/media-type",
                    (link, context) -> mediaType(link.getUri(), link.getMediaType(), context)),
            ReleaseRule.warning(
                    Media.class,
                    "reference/media-type",
                    (media, context) -> mediaType(media.getUri(), media.getMediaType(), context)),
            ReleaseRule.warning(Media.class, "reference/no-alternative-text", ReferenceRules::noAlternativeText)
                    .needsAllOf("alternativeText"),
            ReleaseRule.info(Media.class, "reference/no-credit", ReferenceRules::noCredit)
                    .needsAllOf("credit", "rights"),
            ReleaseRule.error(Provenance.class, "provenance/no-source", ReferenceRules::noSource)
                    .needsAllOf("sources"));

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
            context.found(finding -> finding.at("uri").with("found", uri));
        }
    }

    private static void scheme(URI uri, RuleContext context) {
        String scheme = uri.getScheme();
        if (scheme != null && !scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            context.found(finding -> finding.at("uri").with("found", uri));
        }
    }

    private static void mediaType(URI uri, Optional<String> stated, RuleContext context) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<String> expected = Optional.ofNullable(TYPES.get(ending));
        if (stated.isPresent() && expected.filter(essence(stated.get())::equals).isEmpty() && expected.isPresent()) {
            context.found(finding ->
                    finding.at("mediaType").with("found", stated.get()).with("expected", expected.get()));
        }
    }

    /** A media type without its parameters. */
    private static String essence(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static void noAlternativeText(Media media, RuleContext context) {
        if (media.getKind() == MediaKind.IMAGE && media.getAlternativeText().isEmpty()) {
            context.found(finding -> finding.at("alternativeText"));
        }
    }

    private static void noCredit(Media media, RuleContext context) {
        if (media.getCredit().isEmpty() && media.getRights().isEmpty()) {
            context.found(finding -> finding.at("credit"));
        }
    }

    private static void noSource(Provenance provenance, RuleContext context) {
        if (DERIVATIVES.contains(provenance.getRelation())
                && provenance.getSources().isEmpty()) {
            context.found(finding -> finding.at("sources").with("relation", provenance.getRelation()));
        }
    }
}
