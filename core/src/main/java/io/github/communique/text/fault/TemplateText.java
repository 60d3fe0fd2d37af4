package io.github.communique.text.fault;

import io.github.communique.body.TextRole;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.List;

/** Finds filler text: that of a test page, instructions of a template, a link to come. */
final class TemplateText {

    private static final int MAX_WORDS = 8;
    private static final int MAX_WORDS_OF_PART = 5;

    private TemplateText() {}

    static void findAll(TextBlock block, List<Placeholder> found) {
        Words words = block.words();
        if (!words.mayHave(WordClass.TEMPLATE)) {
            return;
        }
        if (words.size() <= MAX_WORDS && block.role() != TextRole.BODY && isTemplate(block)) {
            found.add(new Placeholder(words.start(0), words.end(words.size() - 1)));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.TEMPLATE) && isLinkToCome(block, i)) {
                found.add(new Placeholder(words.start(i), words.end(hasDocument(block, i) ? i + 1 : i)));
            }
        }
    }

    private static boolean isTemplate(TextBlock block) {
        Words words = block.words();
        Language language = block.language();
        StringBuilder all = new StringBuilder();
        boolean isOneWord = true;
        boolean hasPlace = false;
        boolean hasPart = false;
        for (int i = 0; i < words.size(); i++) {
            String word = Letters.lowerCase(words.text(i));
            all.append(i == 0 ? "" : " ").append(word);
            isOneWord &= i == 0 || Letters.lowerCase(words.text(i - 1)).equals(word);
            hasPlace |= language.words(WordKind.TEMPLATE_PLACES).contains(word);
            hasPart |= language.words(WordKind.TEMPLATE_PARTS).contains(word);
        }
        WordList tests = language.words(WordKind.TEST_TEXTS);
        String first = Letters.lowerCase(words.text(0));
        String last = Letters.lowerCase(words.text(words.size() - 1));
        WordList verbs = language.words(WordKind.TEMPLATE_VERBS);
        boolean isRequest = hasPlace && hasPart && (verbs.contains(first) || verbs.contains(last));
        boolean isLabel = hasPart
                && words.size() > 1
                && words.size() <= MAX_WORDS_OF_PART
                && language.words(WordKind.TEMPLATE_PLACES).contains(last)
                && language.words(WordKind.TEMPLATE_PARTS).contains(first);
        return tests.contains(all.toString()) || isOneWord && tests.contains(first) || isRequest || isLabel;
    }

    /** {@code link / doc}, or {@code link} alone after a colon or in brackets. */
    private static boolean isLinkToCome(TextBlock block, int word) {
        Words words = block.words();
        if (!block.language().words(WordKind.LINK_WORDS).contains(Letters.lowerCase(words.text(word)))) {
            return false;
        }
        boolean hasDocument = hasDocument(block, word);
        int last = hasDocument ? word + 1 : word;
        char before = before(block, words.start(word));
        char charAfter = charAfter(block, words.end(last));
        boolean isAfterColon = before == ':' && charAfter == '\n';
        boolean isInBrackets = before == '(' && charAfter == ')';
        boolean isFirst = hasDocument && before == '\n' && charAfter == '\n';
        return isAfterColon || isInBrackets || isFirst;
    }

    private static boolean hasDocument(TextBlock block, int word) {
        Words words = block.words();
        return word + 1 < words.size()
                && block.gapBefore(word + 1).strip().equals("/")
                && block.language().words(WordKind.DOCUMENT_WORDS).contains(Letters.lowerCase(words.text(word + 1)));
    }

    /** The last character before an offset that is not a space; a line end at the start of the text. */
    private static char before(TextBlock block, int start) {
        int at = start - 1;
        while (at >= 0 && block.at(at) != '\n' && Letters.isSpace(block.at(at))) {
            at--;
        }
        return at < 0 ? '\n' : block.at(at);
    }

    /** The first character after an offset that is not a space or a full stop; a line end at the end of the text. */
    private static char charAfter(TextBlock block, int end) {
        int at = end;
        while (at < block.text().length()
                && block.at(at) != '\n'
                && (Letters.isSpace(block.at(at)) || block.at(at) == '.')) {
            at++;
        }
        return at >= block.text().length() ? '\n' : block.at(at);
    }
}
