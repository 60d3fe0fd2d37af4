package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.document.DocumentReference;
import io.github.communique.document.Media;
import io.github.communique.document.Provenance;
import io.github.communique.document.Rights;
import io.github.communique.document.WebLink;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.lifecycle.Withdrawal;
import io.github.communique.metadata.Contact;
import io.github.communique.metadata.LanguageVersion;
import io.github.communique.metadata.Topic;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code reference/*}: URIs, which must be resolvable and must lead to the host that they seem to name. */
public final class UriRules {

    private static final List<String> LINKS = List.of("https", "http");

    /** The schemes of identifiers: links, and names that no program opens automatically. */
    private static final List<String> NAMES = List.of("https", "http", "urn", "tag", "doi", "info", "ark");

    private static final List<String> CONTACTS =
            List.of("https", "http", "mailto", "tel", "sms", "fax", "sip", "sips", "xmpp");

    private UriRules() {}

    private static void scheme(URI uri, List<String> expected, String attribute, RuleContext context) {
        String scheme = uri.getScheme();
        if (scheme != null && !expected.contains(scheme.toLowerCase(Locale.ROOT))) {
            context.report(
                    finding -> finding.at(attribute).with("found", uri).with("expected", String.join(", ", expected)));
        }
    }

    /** The identifiers of releases may also have the schemes of the house style. */
    private static List<String> namesOfReleases(RuleContext context) {
        List<String> own = context.getEnvironment().getHouseStyle().getUriSchemes();
        if (own.isEmpty()) {
            return NAMES;
        }
        List<String> all = new ArrayList<>(NAMES);
        all.addAll(own);
        return all;
    }

    private static void userInfo(URI uri, String attribute, RuleContext context) {
        String authority = uri.getRawAuthority();
        int end = authority == null ? -1 : authority.lastIndexOf('@');
        if (end >= 0) {
            context.report(finding -> finding.at(attribute)
                    .with("found", uri)
                    .with("user", authority.substring(0, end))
                    .with("host", authority.substring(end + 1)));
        }
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(WebLink link, RuleContext context) {
        link.getUri().ifPresent(uri -> scheme(uri, LINKS, "uri", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Media media, RuleContext context) {
        scheme(media.getUri(), LINKS, "uri", context);
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Contact contact, RuleContext context) {
        contact.getUri().ifPresent(uri -> scheme(uri, CONTACTS, "uri", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(DocumentReference document, RuleContext context) {
        document.getUri().ifPresent(uri -> scheme(uri, NAMES, "uri", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Provenance provenance, RuleContext context) {
        provenance.getLicence().ifPresent(uri -> scheme(uri, NAMES, "licence", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Rights rights, RuleContext context) {
        rights.getLicence().ifPresent(uri -> scheme(uri, NAMES, "licence", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Topic topic, RuleContext context) {
        topic.getScheme().ifPresent(uri -> scheme(uri, NAMES, "scheme", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(LanguageVersion version, RuleContext context) {
        version.getUri().ifPresent(uri -> scheme(uri, namesOfReleases(context), "uri", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Withdrawal withdrawal, RuleContext context) {
        withdrawal.getReplacement().ifPresent(uri -> scheme(uri, namesOfReleases(context), "replacement", context));
    }

    @Rule(id = "reference/scheme", severity = Severity.WARNING)
    static void scheme(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getSupersededBy().ifPresent(uri -> scheme(uri, namesOfReleases(context), "supersededBy", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(WebLink link, RuleContext context) {
        link.getUri().ifPresent(uri -> userInfo(uri, "uri", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Media media, RuleContext context) {
        userInfo(media.getUri(), "uri", context);
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(PressRelease release, RuleContext context) {
        userInfo(release.getId(), "id", context);
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Contact contact, RuleContext context) {
        contact.getUri().ifPresent(uri -> userInfo(uri, "uri", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(DocumentReference document, RuleContext context) {
        document.getUri().ifPresent(uri -> userInfo(uri, "uri", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Provenance provenance, RuleContext context) {
        provenance.getLicence().ifPresent(uri -> userInfo(uri, "licence", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Rights rights, RuleContext context) {
        rights.getLicence().ifPresent(uri -> userInfo(uri, "licence", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Topic topic, RuleContext context) {
        topic.getScheme().ifPresent(uri -> userInfo(uri, "scheme", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(LanguageVersion version, RuleContext context) {
        version.getUri().ifPresent(uri -> userInfo(uri, "uri", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Withdrawal withdrawal, RuleContext context) {
        withdrawal.getReplacement().ifPresent(uri -> userInfo(uri, "replacement", context));
    }

    @Rule(id = "reference/user-info", severity = Severity.WARNING)
    static void userInfo(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getSupersededBy().ifPresent(uri -> userInfo(uri, "supersededBy", context));
    }
}
