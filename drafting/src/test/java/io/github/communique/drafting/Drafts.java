package io.github.communique.drafting;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import java.util.List;

/** Drafts for tests. */
final class Drafts {

    private static final Drafting DRAFTING = Drafting.standard();

    private Drafts() {}

    static Draft of(String text) {
        return DRAFTING.draft(Source.text(text));
    }

    static Draft of(Source source) {
        return DRAFTING.draft(source);
    }

    static PressRelease release(String text) {
        return of(text).getRelease().orElseThrow();
    }

    /** A release in English with a headline, whose text is the paragraphs. */
    static PressRelease english(String... paragraphs) {
        return of(Source.text("Harbour of Velmar opens its gates\n\n" + String.join("\n\n", paragraphs) + "\n")
                        .inLanguage("en"))
                .getRelease()
                .orElseThrow();
    }

    /** A release in a language, whose lines are given. */
    static PressRelease in(String language, String... lines) {
        return of(Source.text(String.join("\n\n", lines) + "\n").inLanguage(language))
                .getRelease()
                .orElseThrow();
    }

    static List<String> rules(Draft draft) {
        return draft.getReport().getFindings().stream().map(Finding::getRuleId).toList();
    }
}
