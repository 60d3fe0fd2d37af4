package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Detects the language of a text by function words, the most frequent words of a language. They make up a third or more
 * of a text in their own language, and hardly any of a text in another. Names, tables and titles in other languages
 * have few of either.
 */
public final class OtherLanguage {

    private static final int MIN_WORDS = 15;
    private static final int FEWEST_FUNCTION_WORDS = 6;

    /** In a text of a language, at least one word in this many is a function word; related languages share a few. */
    private static final int OWN = 3;

    /** To detect another language, at least one word in this many must be one of its function words. */
    private static final int OTHER = 4;

    private static final String UNDETERMINED = "und";
    private static final int TIMES = 2;

    private static final int FEWEST_DETECTED = 4;

    /** To detect a language of which nothing is known, at least one word in this many must be a function word. */
    private static final int DETECTED = 8;

    private static final int MARGIN = 2;
    private static final int WORDS_OF_A_SAMPLE = 300;

    private OtherLanguage() {}

    /** The language of texts, if it certainly differs from the stated one. Takes linear time. */
    public static Optional<String> of(List<TextBlock> blocks, Language own) {
        if (!own.knows(WordKind.FUNCTION_WORDS)) {
            return Optional.empty();
        }
        int words = 0;
        int ownWords = 0;
        for (TextBlock block : blocks) {
            Words here = block.words();
            for (int i = 0; i < here.size(); i++) {
                words += here.startsWithDigit(i) ? 0 : 1;
                ownWords += here.is(i, WordClass.FUNCTION) ? 1 : 0;
            }
        }
        boolean isOwn = words < MIN_WORDS || ownWords * OWN >= words;
        return isOwn ? Optional.empty() : among(blocks, own, words, ownWords);
    }

    /**
     * The language of texts of which nothing is known: the one with by far the most function words. A short text needs
     * fewer of them than one whose language is stated. Takes linear time.
     */
    public static Optional<String> detect(List<TextBlock> blocks) {
        int words = blocks.stream().mapToInt(block -> block.words().size()).sum();
        int step = 1 + words / WORDS_OF_A_SAMPLE;
        Ranking ranking = Ranking.of(counts(blocks, step), Language.of(UNDETERMINED), "");
        boolean isCertain = ranking.most >= FEWEST_DETECTED
                && ranking.most * step * DETECTED >= words
                && ranking.most >= ranking.second + MARGIN;
        return isCertain ? Optional.of(ranking.best) : Optional.empty();
    }

    /** Whether texts have more function words of a language than of any other. Takes linear time. */
    public static boolean isLikely(List<TextBlock> blocks, String language) {
        Ranking ranking = Ranking.of(counts(blocks, 1), Language.of(UNDETERMINED), "");
        return ranking.best.equals(language) && ranking.most > ranking.second;
    }

    private static Optional<String> among(List<TextBlock> blocks, Language own, int words, int ownWords) {
        int step = 1 + words / WORDS_OF_A_SAMPLE;
        Ranking ranking = Ranking.of(counts(blocks, step), own, own.code());
        int most = ranking.most;
        boolean isCertain =
                most >= FEWEST_FUNCTION_WORDS && most * step * OTHER >= words && most * step >= ownWords * TIMES;
        return isCertain && most > ranking.second ? Optional.of(ranking.best) : Optional.empty();
    }

    /**
     * The language with the most function words among words.
     *
     * @param best the language
     * @param most the number of its function words
     * @param second the number of those of the next language
     */
    private record Ranking(String best, int most, int second) {

        static Ranking of(Map<String, Integer> counts, Language compared, String leftOut) {
            Ranking ranking = new Ranking("", 0, 0);
            for (String code : compared.words(WordKind.COMPARED_LANGUAGES).forms()) {
                int count = code.equals(leftOut)
                        ? 0
                        : count(counts, Language.of(code).words(WordKind.FUNCTION_WORDS));
                ranking = count > ranking.most
                        ? new Ranking(code, count, ranking.most)
                        : new Ranking(ranking.best, ranking.most, Math.max(ranking.second, count));
            }
            return ranking;
        }
    }

    /** The frequencies of words in a sample: every word of a short text, every n-th word of a long one. */
    private static Map<String, Integer> counts(List<TextBlock> blocks, int step) {
        Map<String, Integer> counts = new HashMap<>();
        int number = 0;
        for (TextBlock block : blocks) {
            Words words = block.words();
            for (int i = 0; i < words.size(); i++, number++) {
                if (number % step == 0) {
                    counts.merge(Letters.lowerCase(words.text(i)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static int count(Map<String, Integer> counts, WordList functionWords) {
        int count = 0;
        for (String word : functionWords.forms()) {
            count += counts.getOrDefault(word, 0);
        }
        return count;
    }
}
