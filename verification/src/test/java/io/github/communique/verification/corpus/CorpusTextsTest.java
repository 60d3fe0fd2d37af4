package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.BlockQuotation;
import io.github.communique.body.Paragraph;
import io.github.communique.body.SubHeading;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text and the page of a release have the words of its JSON. */
class CorpusTextsTest {

    static Stream<Fixture> withText() {
        return Corpus.sound().filter(fixture -> fixture.getForms().contains(Fixture.Form.TEXT));
    }

    @ParameterizedTest
    @MethodSource("withText")
    void the_text_has_the_words_of_the_release(Fixture fixture) {
        String text = withoutSpace(fixture.text());

        assertThat(words(fixture.release()))
                .allSatisfy(words -> assertThat(text).contains(withoutSpace(words)));
    }

    @ParameterizedTest
    @MethodSource("withText")
    void the_page_has_the_words_of_the_release(Fixture fixture) {
        String page = withoutSpace(Jsoup.parse(fixture.page()).wholeText());

        assertThat(words(fixture.release()))
                .allSatisfy(words -> assertThat(page).contains(withoutSpace(words)));
    }

    private static List<String> words(PressRelease release) {
        List<String> words = new ArrayList<>();
        words.add(release.getHeadline().getText());
        release.getLede().ifPresent(words::add);
        words.addAll(release.getKeyPoints());
        release.getBody().forEach(block -> add(words, block));
        release.getSections().forEach(section -> section.getBlocks().forEach(block -> add(words, block)));
        return words;
    }

    private static void add(List<String> words, Block block) {
        if (block instanceof Paragraph paragraph) {
            words.add(paragraph.getText());
        } else if (block instanceof SubHeading heading) {
            words.add(heading.getText());
        } else if (block instanceof BlockQuotation quotation) {
            words.add(quotation.getText());
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
