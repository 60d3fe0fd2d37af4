package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedValueExceptionTest {

    @Test
    void a_long_text_is_shown_by_its_beginning_and_kept_whole() {
        String found = "\uD83D\uDE00".repeat(101);
        MalformedValueException failure = new MalformedValueException(found, "a date");

        assertThat(failure).hasMessage("expected a date, found " + "\uD83D\uDE00".repeat(100) + "…");
        assertThat(failure.getFound()).isEqualTo(found);
    }

    @Test
    void an_empty_text_is_told_in_words() {
        assertThat(new MalformedValueException("", "a date")).hasMessage("expected a date, found an empty text");
    }

    @Test
    void missing_attributes_are_named() {
        assertThat(new MalformedValueException("id", "kind", "headline"))
                .hasMessage("expected a value for id, kind, headline, found none");
    }
}
