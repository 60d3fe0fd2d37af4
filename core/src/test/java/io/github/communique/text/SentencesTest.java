package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | They met. They spoke! Who won? Nobody…  The end | They met.~They spoke!~Who won?~Nobody…~The end
            en | “We stay.” He left. “We go”, she said. | “We stay.”~He left.~“We go”, she said.
            en | Gen. A. Bauer and Mr. Novak met at 3.5 km from St. Anna. They spoke. | Gen. A. Bauer and Mr. Novak met at 3.5 km from St. Anna.~They spoke.
            en | It ended in 2022. The mission goes on. | It ended in 2022.~The mission goes on.
            en | 1. Welcomes the drawdown; 2. Requests a report. | 1. Welcomes the drawdown; 2. Requests a report.
            en | See www.example.org. and so on. (They met.) They left. | See www.example.org. and so on.~(They met.)~They left.
            de | Am 7. Juli kamen sie. „Wir bleiben.“ Er ging. | Am 7. Juli kamen sie.~„Wir bleiben.“~Er ging.
            fr | Ils sont venus. « Nous restons ! » Elle est partie. | Ils sont venus.~« Nous restons ! »~Elle est partie.
            da | De kom. »Vi bliver.« Hun gik. | De kom.~»Vi bliver.«~Hun gik.
            ja | 会合を主催した。「守る。」と述べた。以上 | 会合を主催した。~「守る。」~と述べた。~以上
            ar | هل عقدت القمة؟ نعم. | هل عقدت القمة؟~نعم.
            en | No end | No end
            """)
    void a_text_is_divided_at_the_ends_of_its_sentences(String language, String text, String sentences) {
        TextBlock block = block(language, text);

        assertThat(block.sentences()).map(range -> range.of(text)).containsExactly(sentences.split("~"));
    }

    @Test
    void a_line_ends_a_sentence() {
        String text = "First line\n\nSecond line. Third 😀 sentence";

        assertThat(block("en", text).sentences())
                .map(range -> range.of(text))
                .containsExactly("First line", "Second line.", "Third 😀 sentence");
    }

    @Test
    void a_text_without_words_has_no_sentence() {
        assertThat(block("en", "… !").sentences()).isEmpty();
    }

    @Test
    void sentences_hold_every_character_but_spaces_and_do_not_overlap() {
        String[] pieces = {
            "a", "B", "7", ".", "!", "。", "“", "”", "“", " ", "\n", "\u202F", "😀", "(", ")", "…", "Mr", "é"
        };
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder("A");
            for (int i = 0; i < 60; i++) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = made.toString();

            StringBuilder joined = new StringBuilder();
            block("en", text).sentences().forEach(range -> joined.append(range.of(text)));

            assertThat(withoutSpaces(joined.toString())).as("seed %d", seed).isEqualTo(withoutSpaces(text));
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u202F]", "");
    }

    private static TextBlock block(String language, String text) {
        PressRelease release = PressRelease.builder()
                .id(URI.create("https://www.example.org/press/1"))
                .kind(ReleaseKind.STATEMENT)
                .language(language)
                .headline(Headline.builder().text("A headline").build())
                .body(List.of(Paragraph.builder().text(text).build()))
                .build();
        return TextAnalysis.of(release).blocks().get(1);
    }
}
