package io.github.communique.rules;

import io.github.communique.AlternateId;
import io.github.communique.Issuer;
import io.github.communique.PressRelease;
import io.github.communique.ReferenceNumber;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code identity/*}: the id of a release, its other ids, its issuers and the numbers of its revisions. */
final class IdentityRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(PressRelease.class, "identity/not-absolute", IdentityRules::notAbsolute),
            ReleaseRule.warning(PressRelease.class, "identity/alternate-duplicate", IdentityRules::alternateDuplicate),
            ReleaseRule.error(PressRelease.class, "identity/publisher-missing", IdentityRules::publisherMissing)
                    .needsAllOf("/issuers"),
            ReleaseRule.error(PressRelease.class, "identity/publisher-duplicate", IdentityRules::publisherDuplicate)
                    .needsAllOf("/issuers"),
            Rule.on(
                    Lifecycle.class,
                    "identity/version-order",
                    Severity.ERROR,
                    Set.of(Need.HISTORY),
                    IdentityRules::versionOrder),
            Rule.on(
                    ReferenceNumber.class,
                    "identity/reference-number-form",
                    Severity.WARNING,
                    Set.of(Need.PROFILE),
                    IdentityRules::referenceNumberForm));

    private static final List<String> SCHEMES = List.of("https", "http", "urn", "tag");

    private IdentityRules() {}

    private static void notAbsolute(PressRelease release, RuleContext context) {
        String scheme = release.getId().getScheme();
        List<String> own = context.getSurroundings().getHouseStyle().getUriSchemes();
        List<String> allowed = own.isEmpty() ? SCHEMES : own;
        if (scheme == null || !allowed.contains(scheme.toLowerCase(Locale.ROOT))) {
            context.found(finding ->
                    finding.at("id").with("found", release.getId()).with("expected", String.join(", ", allowed)));
        }
    }

    private static void referenceNumberForm(ReferenceNumber number, RuleContext context) {
        Optional<String> form = context.getSurroundings().getHouseStyle().getReferenceNumberPattern();
        if (form.isPresent() && !hasForm(number.getValue(), form.get())) {
            context.found(finding ->
                    finding.at("value").with("found", number.getValue()).with("expected", form.get()));
        }
    }

    private static boolean hasForm(String number, String form) {
        boolean fits = number.length() == form.length();
        for (int i = 0; fits && i < form.length(); i++) {
            char c = number.charAt(i);
            fits = switch (form.charAt(i)) {
                case '#' -> c >= '0' && c <= '9';
                case '@' -> Character.isUpperCase(c);
                default -> c == form.charAt(i);
            };
        }
        return fits;
    }

    private static void alternateDuplicate(PressRelease release, RuleContext context) {
        Set<AlternateId> seen = new HashSet<>();
        for (int i = 0; i < release.getAlternateIds().size(); i++) {
            AlternateId id = release.getAlternateIds().get(i);
            int index = i;
            if (!seen.add(id)) {
                context.found(finding -> finding.at("alternateIds")
                        .at(index)
                        .with("scheme", id.getScheme())
                        .with("value", id.getValue()));
            }
        }
    }

    private static void publisherMissing(PressRelease release, RuleContext context) {
        if (release.getIssuers().isEmpty()) {
            context.found(finding -> finding.at("issuers"));
        }
    }

    private static void publisherDuplicate(PressRelease release, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < release.getIssuers().size(); i++) {
            Issuer issuer = release.getIssuers().get(i);
            int index = i;
            if (!seen.add(issuer.getParticipantId())) {
                context.found(finding -> finding.at("issuers").at(index).with("id", issuer.getParticipantId()));
            }
        }
    }

    /** Numbers are positive and increase; revisions without number are passed over. */
    private static void versionOrder(Lifecycle lifecycle, RuleContext context) {
        int last = 0;
        for (int i = 0; i < lifecycle.getRevisions().size(); i++) {
            Optional<Integer> number = lifecycle.getRevisions().get(i).getNumber();
            if (number.isPresent()) {
                int index = i;
                int before = last;
                if (number.get() <= before) {
                    context.found(finding -> finding.at("revisions")
                            .at(index)
                            .at("number")
                            .with("found", number.get())
                            .with("before", before));
                }
                last = Math.max(last, number.get());
            }
        }
    }
}
