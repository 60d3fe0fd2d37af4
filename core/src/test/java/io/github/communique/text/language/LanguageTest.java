package io.github.communique.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void a_tag_leads_to_its_language_whatever_script_and_region() {
        assertThat(Language.of("fr-Latn-CA")).isSameAs(Language.of("FR")).hasToString("fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tlh", "qaa", "und", "", "e", "scripts", "../en", "en/", "en\u0000", "ﬀ", "i-klingon", "x-en"})
    void a_language_without_folder_has_the_words_of_every_language_only(String tag) {
        Language language = Language.of(tag);

        assertThat(language).isSameAs(Language.of("und"));
        assertThat(language.knows(WordKind.MONTHS)).isFalse();
        assertThat(language.words(WordKind.PLACEHOLDERS).contains("lorem ipsum"))
                .isTrue();
    }

    @Test
    void a_language_has_its_words_and_those_of_every_language() {
        WordList shortened = Language.of("en").words(WordKind.SHORTENED_WORDS);

        assertThat(shortened.contains("twas")).isTrue();
        assertThat(shortened.contains("s")).isTrue();
        assertThat(Language.of("nl").words(WordKind.SHORTENED_WORDS).contains("twas"))
                .isFalse();
    }

    @Test
    void nothing_is_known_of_a_text_in_no_language() {
        assertThat(Language.none().vocabulary().code("lorem")).isZero();
        assertThat(Language.none().words(WordKind.PLACEHOLDERS).isEmpty()).isTrue();
        assertThat(Language.none().has(Trait.QUOTATION_DASH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "en-GB, true",
        "fr, false",
        "fr-CA, true",
        "fr-Latn-ca, true",
        "fr-FR, false",
        "fr-x-CA, false",
        "de, false"
    })
    void a_trait_of_some_regions_holds_in_these_only(String tag, boolean isAmbiguous) {
        assertThat(Language.of(tag).hasIn(Trait.AMBIGUOUS_NUMERIC_DATES, tag)).isEqualTo(isAmbiguous);
    }

    @Test
    void the_mark_between_digits_is_that_of_the_language() {
        assertThat(Language.of("en").digitGrouping()).contains(',');
        assertThat(Language.of("fr").digitGrouping()).contains('\u202F');
        assertThat(Language.of("pl").digitGrouping()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, July, MONTH, 7",
        "fr, sept, MONTH, 9",
        "fr, sept, NUMBER, 7",
        "en, hundred, NUMBER, 100",
        "en, hundred, SCALE, 2",
        "en, nil, NUMBER, 0",
        "en, THURSDAY, WEEKDAY, 4",
        "en, mission, MONTH, -1",
        "en, said, REPORTING_VERB, -1"
    })
    void each_class_of_a_word_has_its_own_value(String language, String word, WordClass wordClass, int value) {
        assertThat(wordClass.value(Language.of(language).vocabulary().code(word)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "en, organise, organize",
        "en, organisations, organizations",
        "en, colour, color",
        "en, honourable, honorable"
    })
    void two_spellings_of_a_word_are_a_pair(String language, String first, String second) {
        Vocabulary vocabulary = Language.of(language).vocabulary();
        int value = WordClass.SPELLING.value(vocabulary.code(first));

        assertThat(value).isPositive().isEven();
        assertThat(WordClass.SPELLING.value(vocabulary.code(second))).isEqualTo(value + 1);
    }

    @Test
    void the_first_word_of_a_phrase_is_in_the_vocabulary() {
        Vocabulary english = Language.of("en").vocabulary();

        assertThat(WordClass.RELATIVE_DATE.isIn(english.code("Last"))).isTrue();
        assertThat(WordClass.TITLE.isIn(english.code("Prime"))).isTrue();
        assertThat(WordClass.RELATIVE_DATE.isIn(english.code("week"))).isFalse();
    }

    @Test
    void a_relative_date_has_its_unit_and_offset() {
        assertThat(RelativePhrase.of(Language.of("fr")))
                .contains(new RelativePhrase("la semaine dernière", RelativeUnit.WEEKS, -1));
    }

    @Test
    void a_title_is_found_before_a_name() {
        Titles titles = Titles.of(Language.of("en"));

        assertThat(titles.before("Major General Ana Marsh")).contains("Major General");
        assertThat(titles.before("Generalleutnant Ana Marsh")).contains("Generalleutnant");
        assertThat(titles.before("Ana Marsh")).isEmpty();
        assertThat(titles.before("Major")).isEmpty();
    }

    @Test
    void what_is_made_for_a_language_is_made_once() {
        PerLanguage<Object> made = new PerLanguage<>(language -> new Object());

        assertThat(made.of(Language.of("en"))).isSameAs(made.of(Language.of("en-GB")));
        assertThat(made.of(Language.of("fr"))).isNotSameAs(made.of(Language.of("en")));
    }

    @ParameterizedTest
    @CsvSource({
        "sr, Cyrl;Latn",
        "sr-Latn, Latn",
        "zh-Hant, Hani",
        "ja, Hani;Hira;Kana",
        "ja-Jpan, Hani;Hira;Kana",
        "tlh, ''"
    })
    void a_language_has_its_scripts(String tag, String scripts) {
        assertThat(String.join(";", LanguageScripts.of(tag))).isEqualTo(scripts);
    }
}
