package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void strokes_and_tildes_in_names_are_escaped() {
        Pointer pointer = Pointer.ROOT.attribute("a/b~c").element(3);

        assertThat(pointer).hasToString("/a~1b~0c/3");
        assertThat(pointer.steps()).containsExactly("a/b~c", "3");
    }

    @Test
    void the_parent_of_the_release_is_the_release() {
        assertThat(Pointer.ROOT.parent()).isEqualTo(Pointer.ROOT);
        assertThat(Pointer.parse("/body/3").parent()).isEqualTo(Pointer.parse("/body"));
    }

    @Test
    void a_pointer_that_was_read_is_the_one_that_was_made_of_steps() {
        Pointer made = Pointer.ROOT.attribute("body").element(2).attribute("text");

        assertThat(Pointer.parse("/body/2/text")).isEqualTo(made).hasSameHashCodeAs(made);
    }

    @Test
    void a_pointer_equals_what_has_the_same_steps_and_nothing_else() {
        Pointer made = Pointer.ROOT.attribute("body").element(1204);

        assertThat(Pointer.parse("/body/1204")).isEqualTo(made).hasSameHashCodeAs(made);
        assertThat(made)
                .isNotEqualTo(Pointer.parse("/body/01204"))
                .isNotEqualTo(Pointer.parse("/body/1205"))
                .isNotEqualTo(Pointer.parse("/quotes/1204"))
                .isNotEqualTo(made.parent())
                .isNotEqualTo(made.attribute("text"));
    }

    @Test
    void a_pointer_of_very_many_steps_is_told_and_compared() {
        Pointer deep = Pointer.parse("/a".repeat(100_000));

        assertThat(deep)
                .hasToString("/a".repeat(100_000))
                .isNotEqualTo(deep.parent())
                .isEqualTo(Pointer.parse("/a".repeat(100_000)))
                .hasSameHashCodeAs(Pointer.parse("/a".repeat(100_000)));
    }

    @Test
    void what_is_no_pointer_is_refused_with_the_form_expected() {
        for (String text : List.of("body", "/a~", "/a~2")) {
            assertThatThrownBy(() -> Pointer.parse(text))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessageContaining("RFC 6901");
        }
    }
}
