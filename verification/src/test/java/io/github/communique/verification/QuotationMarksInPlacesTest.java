package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.registry.QuotationMarks;
import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound quotation marks, the language's own and those that it may borrow, in every place where writers put them. */
class QuotationMarksInPlacesTest {

    private static final ReleaseValidator VALIDATOR = ReleaseValidator.standard();

    private static final Set<String> RULES =
            Set.of("quote/unbalanced-marks", "quote/wrong-mark", "quote/nested-same-mark");

    /** The pairs, and French guillemets with spaces, that may stand in a text of any language. */
    private static final List<String> BORROWED = List.of(
            "“words”",
            "«words»",
            "« words »",
            "«\u202Fwords\u202F»",
            "„words“",
            "„words”",
            "\"words\"",
            "»words«",
            "‹words›");

    private static final List<String> PLACES = List.of(
            "Q",
            "A Q.",
            "Q is a.",
            "A (Q).",
            "A [Q] is.",
            "A (b, Q) is.",
            "A – Q – is.",
            "A –Q– is.",
            "A —Q— is.",
            "A Q/Q is.",
            "A Q-b is.",
            "A Q, Q; Q: is Q?",
            "A: Q",
            "A Q… is Q!",
            "(Q)",
            "A\nQ\nis.",
            "A Q\u00A0: is.",
            "•Q",
            "*Q*",
            "_Q_ is.",
            "A Q* is.",
            "| Q |Q|");

    /** Places where what stands beside does not tell, so that only marks of the language are known. */
    private static final List<String> OF_OWN_MARKS = List.of("1.Q", "a)Q", "…Q", "A:Q", "A Q² is.", "A Q(b).");

    /** Places behind a word that has lost its end. */
    private static final List<String> ELIDED = List.of("L’Q", "A d’Q.", "A qu'Q, qu’Q et l’Q.", "(l’Q)");

    private static final Set<String> WITH_ELISIONS = Set.of("fr", "fr-CA", "fr-CH", "it", "ca");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "fr", "fr-CA", "fr-CH", "de", "de-CH", "es", "it", "pl", "uk", "ru", "be", "sr",
                "sr-Latn", "sq", "tr", "ro", "hu", "el", "nl", "da", "sv", "fi", "nb", "nn", "pt", "pt-PT", "bg", "hr",
                "bs", "sl", "mk", "cs", "sk", "et", "lv", "lt", "is", "ga", "mt", "ca", "eu", "gl", "lb", "ka", "hy",
                "az", "kk", "ky", "tg", "mn", "uz", "ar", "he", "fa", "zh", "ja", "ko", "cnr"
            })
    void pairs_are_accepted_wherever_they_stand(String language) {
        List<String> quotations = new ArrayList<>(BORROWED);
        QuotationMarks.of(language)
                .orElseThrow()
                .getPairs()
                .forEach(pair -> quotations.add(pair.open() + "words" + pair.close()));

        for (String quotation : quotations) {
            for (String place : placesOf(quotation, language)) {
                String text = place.replace("Q", quotation);
                assertThat(summary(language, text)).as(text).isEmpty();
            }
        }
    }

    private static List<String> placesOf(String quotation, String language) {
        QuotationMarks own = QuotationMarks.of(language).orElseThrow();
        List<String> places = new ArrayList<>(PLACES);
        if (WITH_ELISIONS.contains(language)) {
            places.addAll(ELIDED);
        }
        if (own.opens(quotation.charAt(0)) && own.closes(quotation.charAt(quotation.length() - 1))) {
            places.addAll(OF_OWN_MARKS);
        }
        return places;
    }

    private static List<Finding> summary(String language, String text) {
        PressRelease release = SoundTexts.release(language, "A headline", List.of(text));
        return VALIDATOR.validate(release).getFindings().stream()
                .filter(finding -> RULES.contains(finding.getRuleId()))
                .toList();
    }
}
