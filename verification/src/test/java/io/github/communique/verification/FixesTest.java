package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.body.Paragraph;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.Fixes;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The certain fixes mend what they were found for, and change nothing else. */
class FixesTest {

    private final ReleaseValidator validator = ReleaseValidator.standard();

    static List<RuleExample> withFix() {
        return RuleExample.all().stream()
                .filter(example -> ReleaseReader.standard()
                        .with(ReleaseValidator.standard().with(example.getProfile()))
                        .read(example.getFaultyRelease())
                        .getReport()
                        .getFindings()
                        .stream()
                        .anyMatch(finding -> finding.getFix().isPresent()))
                .toList();
    }

    @Test
    void there_are_fixes() {
        assertThat(withFix())
                .map(RuleExample::getRuleId)
                .contains("headline/repeated-in-body", "quote/wrong-mark", "mission/citation-form");
    }

    @ParameterizedTest
    @MethodSource("withFix")
    void a_fix_makes_the_release_that_the_catalogue_shows_as_mended_or_one_as_sound(RuleExample example) {
        PressRelease faulty = read(example.getFaultyRelease());

        PressRelease mended = Fixes.apply(faulty, validator.validate(faulty));

        assertThat(mended).checkedBy(validator).hasNoFindings();
        assertThat(mended.toBuilder()
                        .body(faulty.getBody())
                        .headline(faulty.getHeadline())
                        .build())
                .isEqualTo(faulty);
    }

    @ParameterizedTest
    @MethodSource("withFix")
    void a_fix_changes_the_text_in_its_range_and_nowhere_else(RuleExample example) {
        PressRelease faulty = read(example.getFaultyRelease());
        Fix fix = validator.validate(faulty).getFindings().get(0).getFix().orElseThrow();
        PressRelease mended = Fixes.apply(faulty, validator.validate(faulty));

        if (fix.getRange().isPresent()) {
            String before = FlatValues.of(faulty).get(fix.getPointer().toString());
            int start = before.offsetByCodePoints(0, fix.getRange().get().start());
            int end = before.offsetByCodePoints(0, fix.getRange().get().end());
            assertThat(FlatValues.of(mended).get(fix.getPointer().toString()))
                    .isEqualTo(before.substring(0, start) + fix.getReplacement().orElseThrow() + before.substring(end));
        } else {
            assertThat(FlatValues.of(mended))
                    .containsEntry("/body/0/text", "Nothing more.")
                    .doesNotContainKey("/body/1/text");
        }
    }

    @Test
    void a_missing_closing_mark_is_put_behind_the_words_of_the_model() {
        PressRelease damaged = KforVisit.damaged();
        PressRelease mended = Fixes.apply(damaged, validator.validate(damaged));

        assertThat(FlatValues.of(mended).get("/body/6/text")).endsWith("the Serbian Armed Forces,” he emphasised.");
    }

    @Test
    void the_damaged_twin_keeps_its_other_defects_and_every_other_word() {
        PressRelease damaged = KforVisit.damaged();
        ValidationReport before = validator.validate(damaged);
        PressRelease mended = Fixes.apply(damaged, before);

        assertThat(ids(validator.validate(mended)))
                .doesNotContain("headline/repeated-in-body", "quote/wrong-mark", "mission/citation-form")
                .containsAll(ids(before).stream()
                        .filter(id -> id.startsWith("person/") || id.startsWith("time/"))
                        .toList());
        assertThat(ReleaseWriter.standard().toJson(mended))
                .isEqualTo(ReleaseWriter.standard()
                        .toJson(damaged.toBuilder()
                                .body(mended.getBody())
                                .quotes(mended.getQuotes())
                                .mentions(mended.getMentions())
                                .build()));
        assertThat(mended.getBody()).hasSize(damaged.getBody().size() - 1);
    }

    @Test
    void an_anchor_moves_with_its_words() {
        PressRelease release = KforVisit.sound().toBuilder()
                .body(List.of(
                        Paragraph.builder()
                                .text(KforVisit.sound().getHeadline().getText())
                                .build(),
                        Paragraph.builder()
                                .text("Under UNSCR 1244/1999 “we 😀 stay,“ he said.")
                                .build()))
                .quotes(List.of(Quote.builder()
                        .kind(QuoteKind.INDIRECT)
                        .attribution(Attribution.builder()
                                .addSpeakerIds("geoana")
                                .cue("said")
                                .build())
                        .addAnchors(TextAnchor.builder()
                                .block(Pointer.parse("/body/1/text"))
                                .start(23)
                                .end(34)
                                .exact("we 😀 stay,“")
                                .prefix("1244/1999 “")
                                .build())
                        .build()))
                .mentions(List.of())
                .build();

        TextAnchor moved = Fixes.apply(release, validator.validate(release))
                .getQuotes()
                .get(0)
                .getAnchors()
                .get(0);

        assertThat(moved.getBlock()).map(Pointer::toString).contains("/body/0/text");
        assertThat(moved.getExact()).contains("we 😀 stay,”");
        Paragraph paragraph = (Paragraph)
                Fixes.apply(release, validator.validate(release)).getBody().get(0);
        assertThat(paragraph.getText()).isEqualTo("Under S/RES/1244 (1999) “we 😀 stay,” he said.");
        assertThat(paragraph
                        .getText()
                        .substring(
                                paragraph
                                        .getText()
                                        .offsetByCodePoints(0, moved.getStart().orElseThrow()),
                                paragraph
                                        .getText()
                                        .offsetByCodePoints(0, moved.getEnd().orElseThrow())))
                .isEqualTo(moved.getExact().orElseThrow());
    }

    @Test
    void an_anchor_to_where_nothing_is_goes_on_to_point_to_where_nothing_is() {
        PressRelease release = KforVisit.sound().toBuilder()
                .quotes(List.of(Quote.builder()
                        .kind(QuoteKind.INDIRECT)
                        .addAnchors(TextAnchor.builder()
                                .block(Pointer.parse("/body/99999999/text"))
                                .start(0)
                                .end(1)
                                .build())
                        .addAnchors(TextAnchor.builder()
                                .block(Pointer.parse("/headline/3"))
                                .start(0)
                                .end(1)
                                .build())
                        .build()))
                .build();
        ValidationReport report = ValidationReport.of(List.of(removing("/body/0"), removing("/headline/subHeadline")));

        assertThat(Fixes.apply(release, report).getQuotes().get(0).getAnchors())
                .map(anchor -> anchor.getBlock().orElseThrow())
                .map(Pointer::toString)
                .containsExactly("/body/99999998/text", "/headline/3");
    }

    private static Finding removing(String pointer) {
        return Finding.builder()
                .ruleId("house/removed")
                .severity(Severity.INFO)
                .pointer(Pointer.parse(pointer))
                .fix(Fix.remove(Pointer.parse(pointer)))
                .build();
    }

    @Test
    void a_release_without_fixes_is_the_same_release() {
        PressRelease sound = KforVisit.sound();

        assertThat(Fixes.apply(sound, validator.validate(sound))).isSameAs(sound);
    }

    private static List<String> ids(ValidationReport report) {
        return report.getFindings().stream().map(Finding::getRuleId).toList();
    }

    private static PressRelease read(String document) {
        return ReleaseReader.standard()
                .withoutRules()
                .read(document)
                .getRelease()
                .orElseThrow();
    }
}
