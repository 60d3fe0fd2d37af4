package io.github.communique.verification.corpus;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.fixtures.RuleId;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.fixtures.damage.Damage;
import io.github.communique.fixtures.damage.DamageTable;
import io.github.communique.fixtures.damage.DamagedRelease;
import io.github.communique.metadata.Headline;
import io.github.communique.wire.ReleaseReader;
import java.net.URI;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage plants a fault where the rule finds it, and nothing else. */
class DamageTest {

    private static final PressRelease SOUND = Fixture.SMALL_RELEASE.release();

    static Stream<Damage> all() {
        return Damage.all().stream();
    }

    static Stream<Damage> ofReleases() {
        return all().filter(damage -> !damage.isOfDocument());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_fault_is_found_in_every_generated_release(Damage damage) {
        List<PressRelease> releases = LongStream.range(1, 6)
                .mapToObj(seed -> new SoundReleaseGenerator(seed).release())
                .toList();

        assertThat(DamageTable.missed(damage, releases)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofReleases")
    void no_release_is_too_small_or_too_odd_to_be_damaged(Damage damage) {
        Stream<PressRelease> small = Stream.of(
                withHeadline("Pier opens", "en"),
                withHeadline("Pier opens", "tlh"),
                withHeadline("🕊".repeat(1_000), "nl"));
        Stream<PressRelease> generated = LongStream.range(0, 40).mapToObj(seed -> new ReleaseGenerator(seed).release());

        assertThat(Stream.concat(small, generated))
                .filteredOn(damage::appliesTo)
                .allSatisfy(release -> assertThatNoException().isThrownBy(() -> damage.apply(release)));
    }

    @ParameterizedTest
    @ValueSource(strings = {RuleId.ORGANISATION_DUPLICATE, RuleId.REFERENCE_DUPLICATE_ID})
    void what_the_fault_needs_is_added_where_the_release_has_none(String ruleId) {
        DamagedRelease damaged = Damage.of(ruleId).damage(withHeadline("Pier opens", "tlh"));

        assertThat(damaged.release()).checked().hasFinding(damaged.finding());
    }

    @Test
    void a_headline_as_long_as_the_model_permits_is_shortened() {
        PressRelease longest = Corpus.inLanguage("nl").findFirst().orElseThrow().release().toBuilder()
                .headline(Headline.of("🕊".repeat(1_000)))
                .build();

        DamagedRelease damaged = Damage.of(RuleId.HEADLINE_NUMBER_NOT_IN_BODY).damage(longest);

        assertThat(damaged.release()).checked().hasFinding(damaged.finding());
    }

    @Test
    void a_quotation_of_the_release_is_damaged_where_there_is_one() {
        DamagedRelease damaged = Damage.of(RuleId.QUOTE_NOT_VERBATIM).damage(SOUND);

        assertThat(damaged.release().getQuotes()).hasSameSizeAs(SOUND.getQuotes());
        assertThat(damaged.release()).checked().hasFinding(damaged.finding());
    }

    @Test
    void what_can_only_be_in_a_document_is_made_in_its_json() {
        Damage damage = Damage.of(RuleId.JSON_DUPLICATE_NAME);

        assertThat(ReleaseReader.standard().read(damage.toJson(SOUND)))
                .report()
                .hasFindingAt(RuleId.JSON_DUPLICATE_NAME, "/language");
        assertThatIllegalStateException()
                .isThrownBy(() -> damage.apply(SOUND))
                .withMessage("The fault of json/duplicate-name can only exist in a document; call toJson instead.");
    }

    @Test
    void an_unknown_rule_is_answered_with_similar_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Damage.of("quote/no-speakr"))
                .withMessage("There is no rule \"quote/no-speakr\". Similar: \"quote/no-speaker\".");
    }

    @Test
    void a_rule_that_cannot_be_broken_mechanically_says_why() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Damage.of("rule/failed"))
                .withMessage("rule/failed cannot be broken mechanically: the fault is in a rule, not in a release");
    }

    @Test
    void damage_in_the_words_of_a_language_refuses_a_release_in_another() {
        Damage damage = Damage.of(RuleId.BODY_MIXED_SPELLING);
        PressRelease arabic = Corpus.inLanguage("ar").findFirst().orElseThrow().release();

        assertThat(damage.appliesTo(arabic)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> damage.apply(arabic))
                .withMessage("The fault of body/mixed-spelling can be made in releases in en, and this one is in ar.");
    }

    @Test
    void the_same_release_is_damaged_in_the_same_way() {
        assertThat(Damage.all())
                .filteredOn(damage -> !damage.isOfDocument() && damage.appliesTo(SOUND))
                .allSatisfy(damage -> assertThat(damage.apply(SOUND).equals(damage.apply(SOUND)))
                        .isTrue());
    }

    private static PressRelease withHeadline(String headline, String language) {
        return PressRelease.builder()
                .id(URI.create("https://www.example.org/press/1"))
                .kind(ReleaseKind.STATEMENT)
                .language(language)
                .headline(Headline.of(headline))
                .build();
    }
}
