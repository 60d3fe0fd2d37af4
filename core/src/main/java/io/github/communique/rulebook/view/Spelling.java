package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import java.util.Locale;

/** Words without what differs between British and American spelling, marks and capitals. */
final class Spelling {

    private Spelling() {}

    static String common(String word) {
        return Letters.withoutMarks(word)
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace('z', 's')
                .replace("our", "or")
                .replace("tre", "ter")
                .replace("nce", "nse")
                .replace("mme", "m");
    }
}
