package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.Fixes;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anchors still point to their words after fixes of the text. */
class FixedAnchorsTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "The weir opens"},
             "issuers": [{"participantId": "office"}], "participants": [{"type": "organisation", "id": "office", "name": "Weir Office"}],
             "body": [%s],
             "mentions": [{"refersToIds": ["office"], "wording": "Weir Office", "anchor": %s}]}""";
    private static final String WRONG_MARK = paragraph("The Weir Office says “all boats pass,“ and means it.");
    private static final String OTHER = paragraph("The keeper agrees.");

    private final ReleaseValidator validator = ReleaseValidator.standard();

    @Test
    void words_that_a_fix_changes_are_changed_in_an_anchor_that_has_words_alone() {
        PressRelease fixed = fixed(WRONG_MARK, "{'exact': 'boats pass,“'}");

        assertThat(anchor(fixed)).isEqualTo(anchor("{'exact': 'boats pass,”'}"));
        assertThat(rules(fixed)).doesNotContain("quote/anchor-differs", "quote/wrong-mark");
    }

    @Test
    void the_words_beside_an_anchor_are_changed_as_well() {
        PressRelease fixed = fixed(WRONG_MARK, "{'exact': 'means it', 'prefix': 'pass,“ and ', 'suffix': '.'}");

        assertThat(anchor(fixed)).isEqualTo(anchor("{'exact': 'means it', 'prefix': 'pass,” and ', 'suffix': '.'}"));
        assertThat(rules(fixed)).doesNotContain("quote/anchor-differs");
    }

    @Test
    void an_anchor_of_words_in_another_text_stays_as_it_is() {
        PressRelease fixed = fixed(WRONG_MARK + "," + OTHER, "{'exact': 'keeper agrees'}");

        assertThat(anchor(fixed)).isEqualTo(anchor("{'exact': 'keeper agrees'}"));
    }

    @Test
    void an_anchor_that_names_the_block_and_a_position_in_it_moves_with_its_words() {
        String body = paragraph("Under UNSCR 1244/1999 the Weir Office works.");
        PressRelease fixed = fixed(body, "{'block': '/body/0', 'start': 26, 'end': 37, 'exact': 'Weir Office'}");

        assertThat(anchor(fixed))
                .isEqualTo(anchor("{'block': '/body/0', 'start': 28, 'end': 39, 'exact': 'Weir Office'}"));
        assertThat(rules(fixed)).doesNotContain("quote/anchor-differs");
    }

    @Test
    void a_fix_at_the_edge_of_the_words_changes_what_of_it_is_theirs() {
        PressRelease release = read(OTHER, "{'block': '/body/0', 'start': 4, 'end': 10, 'exact': 'keeper'}");

        PressRelease fixed = Fixes.apply(release, report(8, 17, "ping men agree"));

        assertThat(anchor(fixed).getExact()).contains("keepping men agree");
    }

    @Test
    void an_anchor_whose_words_a_fix_removes_is_removed() {
        PressRelease fixed = Fixes.apply(read(OTHER, "{'exact': 'keeper'}"), report(3, 10, ""));

        assertThat(fixed.getMentions().get(0).getAnchor()).isEmpty();
    }

    @Test
    void an_anchor_of_words_that_a_fix_changes_in_one_of_two_places_stays_as_it_is() {
        PressRelease fixed = Fixes.apply(read(OTHER + "," + OTHER, "{'exact': 'keeper'}"), report(4, 10, "warden"));

        assertThat(anchor(fixed)).isEqualTo(anchor("{'exact': 'keeper'}"));
    }

    @Test
    void an_anchor_beyond_the_end_of_the_text_stays_as_it_is() {
        String beyond = "{'block': '/body/0/text', 'start': 4, 'end': 99, 'exact': 'keeper'}";

        assertThat(anchor(Fixes.apply(read(OTHER, beyond), report(4, 10, "warden"))))
                .isEqualTo(anchor(beyond));
    }

    private static ValidationReport report(int start, int end, String replacement) {
        Pointer text = Pointer.parse("/body/0/text");
        return ValidationReport.of(List.of(Finding.builder()
                .ruleId("house/words")
                .severity(Severity.INFO)
                .pointer(text)
                .fix(Fix.replace(text, new TextRange(start, end), replacement))
                .build()));
    }

    private PressRelease fixed(String body, String anchor) {
        PressRelease faulty = read(body, anchor);
        ValidationReport report = validator.validate(faulty);
        assertThat(report.getFindings()).anyMatch(finding -> finding.getFix().isPresent());
        return Fixes.apply(faulty, report);
    }

    private List<String> rules(PressRelease release) {
        return validator.validate(release).getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }

    private static TextAnchor anchor(String anchor) {
        return anchor(read(OTHER, anchor));
    }

    private static TextAnchor anchor(PressRelease release) {
        return release.getMentions().get(0).getAnchor().orElseThrow();
    }

    private static String paragraph(String text) {
        return "{\"type\": \"paragraph\", \"text\": \"" + text + "\"}";
    }

    private static PressRelease read(String body, String anchor) {
        return ReleaseReader.standard()
                .withoutRules()
                .read(RELEASE.formatted(body, anchor.replace('\'', '"')))
                .getRelease()
                .orElseThrow();
    }
}
