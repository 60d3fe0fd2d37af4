package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.metadata.LanguageVersion;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import java.util.Locale;
import java.util.Set;

/** {@code language/*} and {@code body/*}: the language of a release and its versions, and that it has a body at all. */
public final class LanguageRules {

    /**
     * Source: ISO 639-1 as provided by the JDK. Codes of three letters are not checked, since the JDK does not have all
     * of ISO 639-3.
     */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageRules() {}

    @Rule(
            id = "body/empty",
            severity = Severity.ERROR,
            skipIfUnread = {"/body", "/sections"})
    static void bodyEmpty(PressRelease release, RuleContext context) {
        if (release.getBody().isEmpty() && release.getSections().isEmpty()) {
            context.report(finding -> finding.at("body"));
        }
    }

    @Rule(id = "language/unregistered", severity = Severity.WARNING)
    static void unregistered(PressRelease release, RuleContext context) {
        if (LANGUAGES.contains(release.getLanguage())) {
            return;
        }
        String language = Locale.forLanguageTag(release.getLanguage()).getLanguage();
        if (language.length() == 2 && !LANGUAGES.contains(language)) {
            context.report(finding -> finding.at("language").with("found", release.getLanguage()));
        }
    }

    @Rule(id = "language/translation-cycle", severity = Severity.ERROR)
    static void translationCycle(PressRelease release, RuleContext context) {
        for (int i = 0; i < release.getLanguageVersions().size(); i++) {
            LanguageVersion version = release.getLanguageVersions().get(i);
            int index = i;
            boolean isItself = version.getUri().filter(release.getId()::equals).isPresent();
            boolean isOriginalOfSameLanguage =
                    version.isOriginal() && version.getLanguage().equalsIgnoreCase(release.getLanguage());
            if (isItself || isOriginalOfSameLanguage) {
                context.report(
                        finding -> finding.at("languageVersions").at(index).with("language", version.getLanguage()));
            }
        }
    }
}
