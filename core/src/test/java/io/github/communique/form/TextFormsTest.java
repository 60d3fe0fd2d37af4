package io.github.communique.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\uFEFF", "\u2060\u00AD", "\u3164", "\u2800", "\u2028"})
    void nothing_that_shows_is_blank(String text) {
        assertThat(TextForms.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200Bx", "é", "🕊", "\u0301"})
    void one_visible_character_is_not_blank(String text) {
        assertThat(TextForms.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDC00\uD800", "\uFFFE", "\uFDD0", "\uD83F\uDFFF"})
    void unpaired_surrogates_and_noncharacters_are_not_well_formed(String text) {
        assertThat(TextForms.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "🕊️", "\uFFFD", "\uE000"})
    void all_other_text_is_well_formed(String text) {
        assertThat(TextForms.isWellFormed(text)).isTrue();
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThat(TextForms.isWithin("🕊🕊", 2)).isTrue();
        assertThat(TextForms.isWithin("🕊🕊", 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "sr-Latn-RS", "zh-Hant", "x-own", "i-klingon", "dr", "de-1996"})
    void well_formed_language_tags(String tag) {
        assertThat(TextForms.isLanguageTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "en_GB", "english language", "en-", "-en", "en--GB", "ğ"})
    void malformed_language_tags(String tag) {
        assertThat(TextForms.isLanguageTag(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/a?b#c", "HTTP://example.org", "http://127.0.0.1:8080/"})
    void http_urls(String url) {
        assertThat(TextForms.isHttpUrl(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "www.example.org", "ftp://example.org", "https:///path", "javascript:alert(1)", "https://a b"
            })
    void no_http_urls(String url) {
        assertThat(TextForms.isHttpUrl(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"S/RES/1244 (1999)", "A/RES/44/25", "A/RES/377(V)", "S/PV.4011", "A/HRC/RES/61/6", "S/2025/745"})
    void united_nations_symbols(String symbol) {
        assertThat(TextForms.isUnSymbol(symbol)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "S/", "/S/1", "s/res/1", "resolution 1244", "S//1", "1/2"})
    void no_united_nations_symbols(String symbol) {
        assertThat(TextForms.isUnSymbol(symbol)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c", "AT&T", "line\nline", "می\u200Cخواهم", "1 <2"})
    void plain_text(String text) {
        assertThat(TextForms.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "&nbsp;", "&#160;", "a\u202Eb", "a\u0000", "a\u200Bb", "<!-- x"})
    void markup_and_invisible_characters_are_not_plain(String text) {
        assertThat(TextForms.isPlain(text)).isFalse();
    }
}
