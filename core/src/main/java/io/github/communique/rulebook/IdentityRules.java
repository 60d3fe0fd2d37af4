package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.AlternateId;
import io.github.communique.metadata.Issuer;
import io.github.communique.metadata.ReferenceNumber;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code identity/*}: the id of a release, its other ids, its issuers and the numbers of its revisions. */
public final class IdentityRules {

    private static final List<String> SCHEMES = List.of("https", "http", "urn", "tag");

    private IdentityRules() {}

    @Rule(id = "identity/not-absolute", severity = Severity.ERROR)
    static void notAbsolute(PressRelease release, RuleContext context) {
        String scheme = release.getId().getScheme();
        List<String> own = context.getEnvironment().getHouseStyle().getUriSchemes();
        List<String> allowed = own.isEmpty() ? SCHEMES : own;
        if (scheme == null || !allowed.contains(scheme.toLowerCase(Locale.ROOT))) {
            context.report(finding ->
                    finding.at("id").with("found", release.getId()).with("expected", String.join(", ", allowed)));
        }
    }

    @Rule(id = "identity/alternate-duplicate", severity = Severity.WARNING)
    static void alternateDuplicate(PressRelease release, RuleContext context) {
        Set<AlternateId> seen = new HashSet<>();
        for (int i = 0; i < release.getAlternateIds().size(); i++) {
            AlternateId id = release.getAlternateIds().get(i);
            int index = i;
            if (!seen.add(id)) {
                context.report(finding -> finding.at("alternateIds")
                        .at(index)
                        .with("scheme", id.getScheme())
                        .with("value", id.getValue()));
            }
        }
    }

    private static boolean hasForm(String number, String form) {
        if (number.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!fits(number.charAt(i), form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char found, char form) {
        return switch (form) {
            case '#' -> found >= '0' && found <= '9';
            case '@' -> Character.isUpperCase(found);
            default -> found == form;
        };
    }

    @Rule(id = "identity/publisher-missing", severity = Severity.ERROR, skipIfUnread = "/issuers")
    static void publisherMissing(PressRelease release, RuleContext context) {
        if (release.getIssuers().isEmpty()) {
            context.report(finding -> finding.at("issuers"));
        }
    }

    @Rule(id = "identity/publisher-duplicate", severity = Severity.ERROR, skipIfUnread = "/issuers")
    static void publisherDuplicate(PressRelease release, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < release.getIssuers().size(); i++) {
            Issuer issuer = release.getIssuers().get(i);
            int index = i;
            if (!seen.add(issuer.getParticipantId())) {
                context.report(finding -> finding.at("issuers").at(index).with("id", issuer.getParticipantId()));
            }
        }
    }

    /** Numbers are positive and increase; revisions without a number are skipped. */
    @Rule(id = "identity/version-order", severity = Severity.ERROR)
    static void versionOrder(Lifecycle lifecycle, RuleContext context) {
        int last = 0;
        for (int i = 0; i < lifecycle.getRevisions().size(); i++) {
            Optional<Integer> number = lifecycle.getRevisions().get(i).getNumber();
            if (number.isPresent()) {
                int index = i;
                int before = last;
                if (number.get() <= before) {
                    context.report(finding -> finding.at("revisions")
                            .at(index)
                            .at("number")
                            .with("found", number.get())
                            .with("before", before));
                }
                last = Math.max(last, number.get());
            }
        }
    }

    @Rule(id = "identity/reference-number-form", severity = Severity.WARNING)
    static void referenceNumberForm(ReferenceNumber number, RuleContext context) {
        Optional<String> form = context.getEnvironment().getHouseStyle().getReferenceNumberPattern();
        if (form.isPresent() && !hasForm(number.getValue(), form.get())) {
            context.report(finding ->
                    finding.at("value").with("found", number.getValue()).with("expected", form.get()));
        }
    }
}
