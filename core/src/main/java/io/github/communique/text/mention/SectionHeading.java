package io.github.communique.text.mention;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;

/** Recognises headings and end marks of the sections outside the body, if those of the language are known. */
public final class SectionHeading {

    private static final PerLanguage<NameSearch.Index<String>> HEADINGS = new PerLanguage<>(SectionHeading::index);
    private static final int LONGEST_END_MARK = 12;

    private SectionHeading() {}

    /** Whether a text is such a heading or mark, or starts with such a heading and a colon. */
    public static boolean isIn(TextBlock block) {
        Words words = block.words();
        if (words.size() <= 1 && isEndMark(block)) {
            return true;
        }
        NameSearch.Hit<String> heading =
                words.isEmpty() ? null : HEADINGS.of(block.language()).at(words, 0);
        return heading != null
                && (block.at(heading.end()) == ':'
                        || block.at(heading.end() + 1) == ':'
                        || words.end(words.size() - 1) == heading.end());
    }

    private static boolean isEndMark(TextBlock block) {
        String text = block.text().strip();
        Words words = block.words();
        if (text.isEmpty() || text.length() > LONGEST_END_MARK) {
            return false;
        }
        if (words.isEmpty()) {
            return text.replace(" ", "").equals("###");
        }
        String word = words.get(0).lowerCase();
        boolean isFramed =
                text.charAt(0) == '-' || text.charAt(0) == '–' || text.charAt(0) == '—' || text.charAt(0) == '*';
        return word.equals("30")
                ? isFramed
                : block.language().words(WordKind.END_MARKS).contains(word);
    }

    private static NameSearch.Index<String> index(Language language) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        language.words(WordKind.SECTION_HEADINGS).forms().forEach(heading -> index.addInAllCases(heading, heading));
        return index;
    }
}
