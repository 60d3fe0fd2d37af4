package io.github.communique.verification.corpus;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.ReleaseFact;
import io.github.communique.instrument.LegalInstrument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the table of facts that can be drafted from a text: those of the release whose words stand in the text. */
final class FactsMaker {

    /** Their values are no words of the text. */
    private static final Set<String> WITHOUT_WORDS =
            Set.of("language", "issued", "dateline-date", "embargo-until", "engagement");

    private static final String OMISSION = " … ";

    private FactsMaker() {}

    static byte[] table(PressRelease release, String text) {
        TableText table = new TableText("fact", "value", "detail");
        stated(release, text).forEach(fact -> table.row(fact.kind(), fact.value(), fact.detail()));
        return table.bytes();
    }

    static List<ReleaseFact> stated(PressRelease release, String text) {
        String words = withoutSpace(text);
        Set<String> cited = cited(release, words);
        return FactsOf.release(release).stream()
                .filter(fact -> WITHOUT_WORDS.contains(fact.kind())
                        || cited.contains(fact.value())
                        || stands(fact.value(), words))
                .toList();
    }

    /** The instruments, in their standard form, that the text cites in the words of the release. */
    private static Set<String> cited(PressRelease release, String words) {
        return FactsOf.citations(release)
                .filter(citation -> citation.getCitation()
                        .filter(printed -> stands(printed, words))
                        .isPresent())
                .flatMap(citation -> citation.getInstrument().stream())
                .map(LegalInstrument::toString)
                .collect(Collectors.toSet());
    }

    private static boolean stands(String value, String words) {
        for (String part : value.split(OMISSION, -1)) {
            if (!words.contains(withoutSpace(part))) {
                return false;
            }
        }
        return true;
    }

    /** Lines of a text are wrapped anywhere, in some languages within a word. */
    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
