package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.metadata.Headline;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final ExtensionValue TEXT = new ExtensionValue.OfText("");

    @ParameterizedTest
    @ValueSource(strings = {"headline", "quotes", "formatVersion", "id"})
    void a_release_keeps_nothing_under_a_name_that_it_writes_itself(String name) {
        assertThatThrownBy(() -> releaseWith(name))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("expected a name that is no attribute's for PressRelease.extensions, found '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type", "extensions", "Headline", "getHeadline", "a\uD83D\uDE00"})
    void every_other_name_is_free(String name) {
        assertThat(releaseWith(name).getExtensions()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00", "\uD800\uD800\uDC00", "\uFFFE", "\uFDD0"})
    void what_no_strict_json_holds_is_kept_neither_as_a_name_nor_as_a_text(String text) {
        assertThatThrownBy(() -> releaseWith(text)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new ExtensionValue.OfText(text)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new ExtensionValue.OfObject(Map.of(text, TEXT)))
                .isInstanceOf(MalformedValueException.class);
    }

    private static PressRelease releaseWith(String name) {
        return PressRelease.builder()
                .id(URI.create("urn:example:a"))
                .kind(ReleaseKind.PRESS_RELEASE)
                .language("en")
                .headline(Headline.builder().text("A").build())
                .putExtensions(name, TEXT)
                .build();
    }
}
