package io.github.communique.drafting.mention;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.Optional;

/** Finds offices named without their holders. */
public final class Offices {

    private Offices() {}

    /** The capitalised office that ends directly before an offset, without its article: {@code KFOR Commander}. */
    public static Optional<TextSpan> before(TextBlock block, int index, int offset) {
        Words words = block.words();
        int word = words.before(offset) + 1;
        OfficePhrase phrase = OfficePhrase.before(block, word);
        if (phrase == null) {
            return Optional.empty();
        }
        boolean isCapitalised = words.isCapitalised(phrase.first());
        boolean isDirect = word > 0 && block.part(words.end(word - 1), offset).isBlank();
        return isCapitalised && isDirect
                ? Optional.of(new TextSpan(index, words.start(phrase.first()), words.end(word - 1)))
                : Optional.empty();
    }
}
