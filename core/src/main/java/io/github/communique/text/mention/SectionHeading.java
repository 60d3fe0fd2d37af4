package io.github.communique.text.mention;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises headings and end marks of the sections that stand beside the body, in English and French. */
public final class SectionHeading {

    private static final List<String> HEADINGS = List.of(
            "notes to editors",
            "note to editors",
            "notes to the editor",
            "contact",
            "contacts",
            "media contact",
            "media contacts",
            "press contact",
            "press contacts",
            "contact information",
            "for further information",
            "for more information",
            "media enquiries",
            "media inquiries",
            "notes aux rédacteurs",
            "note aux rédacteurs",
            "notes aux rédactions",
            "note aux rédactions",
            "contact presse",
            "contacts presse",
            "pour plus d’informations",
            "pour en savoir plus");

    private static final NameSearch.Index<String> INDEX = index();
    private static final Set<String> END_WORDS = Set.of("ends", "end", "fin");
    private static final int LONGEST_END_MARK = 12;

    private SectionHeading() {}

    /** Whether a text is such a heading or mark, or begins with such a heading and a colon. */
    public static boolean isIn(TextBlock block) {
        Words words = block.words();
        if (words.size() <= 1 && isEndMark(block.text().strip(), words)) {
            return true;
        }
        NameSearch.Place<String> heading = words.isEmpty() ? null : INDEX.at(words, 0);
        return heading != null
                && (block.at(heading.end()) == ':'
                        || block.at(heading.end() + 1) == ':'
                        || words.end(words.size() - 1) == heading.end());
    }

    private static boolean isEndMark(String text, Words words) {
        if (text.isEmpty() || text.length() > LONGEST_END_MARK) {
            return false;
        }
        if (words.isEmpty()) {
            return text.replace(" ", "").equals("###");
        }
        String word = words.get(0).lowerCase();
        boolean isFramed =
                text.charAt(0) == '-' || text.charAt(0) == '–' || text.charAt(0) == '—' || text.charAt(0) == '*';
        return word.equals("30") ? isFramed : END_WORDS.contains(word);
    }

    private static NameSearch.Index<String> index() {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        for (String heading : HEADINGS) {
            index.add(heading, heading);
            index.add(heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1), heading);
            index.add(heading.toUpperCase(Locale.ROOT), heading);
            index.add(titleCase(heading), heading);
        }
        index.add("Notes to Editors", "notes to editors");
        index.add("Note to Editors", "note to editors");
        return index;
    }

    private static String titleCase(String heading) {
        StringBuilder title = new StringBuilder();
        for (String word : heading.split(" ", -1)) {
            title.append(title.length() == 0 ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return title.toString();
    }
}
