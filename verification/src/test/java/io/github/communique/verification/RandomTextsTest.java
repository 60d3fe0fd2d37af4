package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.validation.Fixes;
import io.github.communique.validation.ReleaseValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together at random of what rules look for, cut off anywhere. */
class RandomTextsTest {

    private static final List<String> PIECES = List.of(
            "word ",
            "Word ",
            "NATO ",
            "The Office said ",
            "he said, ",
            ", a déclaré le maire ",
            "“",
            "”",
            "„",
            "«\u00A0",
            "\u00A0»",
            "‘",
            "’",
            "\"",
            "'",
            "(",
            ")",
            "[",
            "]",
            "{",
            "<",
            ">",
            "<script>",
            "<a onclick=",
            "javascript:",
            "Ã©",
            "â€™",
            "é",
            "e\u0301",
            "Å",
            "XXX ",
            "TK ",
            "[insert ",
            "lorem ipsum ",
            "for internal use ",
            "United Nations Security Council resolution ",
            "1244",
            " (1999)",
            "S/RES/",
            "12/11/2022 ",
            "7 July 2022 ",
            "Thursday, ",
            "July ",
            "7 ",
            "2022",
            "1,2345 ",
            "4,200 ",
            "Mr. ",
            "General ",
            "Secretary General ",
            "Major General Jan Novak ",
            "today ",
            "last week ",
            "organise ",
            "organize ",
            "labour ",
            "labor ",
            "\u200B",
            "\u202E",
            "\u2067",
            "\u2069",
            "\u200D",
            "\uD83D\uDC69",
            "\uDB40\uDC41",
            "\u0007",
            "\uFFFD",
            "* ",
            "*",
            "²",
            "†",
            "\n",
            "  ",
            " ,",
            "– ",
            "— ",
            "ENDS",
            "Notes to editors: ",
            "(40 words)",
            "نحن ",
            "אנו ",
            "中文",
            "「",
            "」",
            "Ж",
            "İ",
            "ß",
            ".",
            ", ",
            "; ",
            "? ");

    private static final int TEXTS = 1_500;
    private static final int MAX_PIECES = 25;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "he", "sv", "ja", "tlh"})
    void no_text_makes_a_rule_fail_and_every_range_is_in_its_text(String language) {
        for (int seed = 0; seed < TEXTS; seed++) {
            PressRelease release = release(language, seed);
            Map<String, String> texts = FlatValues.of(release);

            for (Finding finding : ReleaseValidator.standard().validate(release).getFindings()) {
                assertThat(finding.getRuleId()).as("seed %d", seed).isNotEqualTo("rule/failed");
                if (finding.getRange().isPresent()) {
                    String text = texts.get(finding.getPointer().toString());
                    assertThat(text).as("seed %d, %s", seed, finding).isNotNull();
                    assertThat(finding.getRange().get().end())
                            .as("seed %d, %s", seed, finding)
                            .isLessThanOrEqualTo(text.codePointCount(0, text.length()));
                }
            }
        }
    }

    @Test
    void what_is_mended_is_not_found_again() {
        Set<String> mendable = Set.of("body/mojibake", "body/not-nfc", "quote/wrong-mark", "headline/repeated-in-body");
        for (int seed = 0; seed < TEXTS; seed++) {
            PressRelease release = release("en", seed);
            PressRelease mended = release;
            for (int pass = 0; pass < 3; pass++) {
                mended = Fixes.apply(mended, ReleaseValidator.standard().validate(mended));
            }

            assertThat(ReleaseValidator.standard().validate(mended).getFindings())
                    .as("seed %d", seed)
                    .extracting(Finding::getRuleId)
                    .doesNotContainAnyElementsOf(mendable);
        }
    }

    private static PressRelease release(String language, int seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            paragraphs.add(text(random));
        }
        return SoundTexts.release(language, text(random), paragraphs);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(MAX_PIECES);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return random.nextBoolean() ? "x" + text : text + "x";
    }
}
