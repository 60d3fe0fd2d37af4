package io.github.communique.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Core has no parser; on its own test path there is none. */
class ProvidersTest {

    @Test
    void without_a_parser_the_error_names_what_to_add() {
        assertThatThrownBy(ReleaseReader::standard)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("io.github.communique:communique-jackson")
                .hasMessageContaining("io.github.communique:communique-jackson2");
        assertThatThrownBy(ReleaseWriter::standard).isInstanceOf(IllegalStateException.class);
    }
}
