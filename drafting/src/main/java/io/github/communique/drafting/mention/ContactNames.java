package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;

/** Distinguishes names of persons from offices and bodies in contact details. */
public final class ContactNames {

    private static final int MAX_WORDS = 9;

    private ContactNames() {}

    /** What a part of contact details is. */
    public enum Kind {
        PERSON,
        OFFICE,
        OTHER
    }

    /** What a text between commas is. */
    public static Kind kindOf(TextBlock part) {
        Words words = part.words();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return Kind.OTHER;
        }
        int first = 0;
        while (first < words.size() - 1
                && words.is(first, WordClass.TITLE)
                && !OfficePhrase.isOfficeNoun(part, first)) {
            first++;
        }
        int end = NameWords.endOfName(part, first);
        if (end == words.size() && end - first > 1) {
            return Kind.PERSON;
        }
        boolean isOffice = false;
        for (int i = 0; i < words.size(); i++) {
            String text = words.text(i);
            isOffice |= OfficePhrase.isOfficeNoun(part, i)
                    || part.language().words(WordKind.ORGANISATION_NOUNS).contains(text);
        }
        return isOffice && (words.isCapitalised(0) || OfficePhrase.isOfficeNoun(part, 0)) ? Kind.OFFICE : Kind.OTHER;
    }

    /** Whether a part begins with a title, such as {@code Dr.}. */
    public static boolean hasTitle(TextBlock part) {
        return !part.words().isEmpty() && part.words().is(0, WordClass.TITLE);
    }

    /** The offset after a heading such as {@code Media contact:} at the start of a line. */
    public static int startOfContent(TextBlock line) {
        int colon = line.text().indexOf(':');
        if (colon <= 0) {
            return 0;
        }
        String lead = Letters.lowerCase(line.text().substring(0, colon).strip());
        return line.language().words(WordKind.SECTION_KINDS).contains(lead) ? colon + 1 : 0;
    }
}
