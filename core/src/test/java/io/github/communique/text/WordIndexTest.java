package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import java.net.URI;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private static final int MANY = 1_000;

    @Test
    void a_name_of_a_rare_word_is_found_among_frequent_ones() {
        WordIndex index = index("Talks", "Commissioner ".repeat(MANY) + "Commissioner Bauer left.");

        assertThat(index.has("Commissioner Bauer", false)).isTrue();
        assertThat(index.has("Commissioner Moreau", false)).isFalse();
    }

    @Test
    void frequent_words_are_no_name_where_they_do_not_stand_together() {
        WordIndex index = index("Talks", "Ada met Bauer, ".repeat(MANY));

        assertThat(index.has("Ada Bauer", false)).isFalse();
        assertThat(index.has("Ada Bauer", false)).isFalse();
        assertThat(index.has("Ada met Bauer", false)).isTrue();
    }

    @Test
    void the_last_of_many_places_counts_as_the_first() {
        WordIndex index = index("Talks", "Ada met Bauer, ".repeat(MANY) + "then Ada Bauer left.");

        assertThat(index.has("Ada Bauer", false)).isTrue();
    }

    @Test
    void a_headline_is_searched_apart_from_the_text_below_it() {
        WordIndex index = index("No no no no no no no no no no no no no no no no no no no talks", "Ada met Bauer.");

        assertThat(index.has("no talks", true)).isTrue();
        assertThat(index.has("no talks", false)).isFalse();
        assertThat(index.has("Bauer", true)).isFalse();
        assertThat(index.has("Bauer", false)).isTrue();
    }

    private static WordIndex index(String headline, String paragraph) {
        return TextAnalysis.of(PressRelease.builder()
                        .id(URI.create("https://www.example.org/press/1"))
                        .kind(ReleaseKind.STATEMENT)
                        .language("en")
                        .headline(Headline.builder().text(headline).build())
                        .addBody(Paragraph.builder().text(paragraph).build())
                        .build())
                .index();
    }
}
