package io.github.communique.rulebook.view;

import io.github.communique.body.TextRole;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.WordIndex;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds names of the model in the headline and in the text. */
public final class NamesInText {

    private static final int LONG_WORD = 5;

    private final NamesOfParties names;
    private final WordIndex index;
    private final boolean hasCapitalsInHeadline;
    private final boolean hasCapitalsInBody;

    // Cached by id, since several values may share an id and the names of all of them are searched for.
    private final Map<String, Boolean> inHeadline = new HashMap<>();
    private final Map<String, Boolean> inBody = new HashMap<>();
    private final Map<String, Boolean> wordsInHeadline = new HashMap<>();
    private final Map<String, Boolean> wordsInBody = new HashMap<>();

    private NamesInText(NamesOfParties names, TextAnalysis text) {
        this.names = names;
        this.index = text.index();
        this.hasCapitalsInHeadline = hasCapitals(text, true);
        this.hasCapitalsInBody = hasCapitals(text, false);
    }

    /** Whether there are words in capitals that are longer than most acronyms. */
    private static boolean hasCapitals(TextAnalysis text, boolean inHeadline) {
        for (TextBlock block : text.blocks()) {
            if ((block.role() == TextRole.HEADLINE) == inHeadline && hasCapitals(block.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitals(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isInCapitals(i) && words.end(i) - words.start(i) >= LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    public static NamesInText of(RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        NamesOfParties names = NamesOfParties.of(context);
        return context.once(NamesInText.class, release -> new NamesInText(names, text));
    }

    public NamesOfParties names() {
        return names;
    }

    /** Whether the text has a name in exactly this spelling. */
    public boolean has(String name) {
        String composed = Letters.composed(name);
        return index.has(composed, false) || index.has(composed, true);
    }

    /** Whether the headline has a name of the party, also in capitals or without diacritics. */
    public boolean isInHeadline(String partyId) {
        return inHeadline.computeIfAbsent(partyId, id -> hasAny(names.of(id), true));
    }

    /** Whether the text below the headline has a name of the party, or one that the registries know for it. */
    public boolean isInBody(String partyId) {
        return inBody.computeIfAbsent(partyId, id -> hasAny(names.of(id), false) || hasAny(names.knownFor(id), false));
    }

    /** Whether the headline has an office of the party, or wording that the release records for it. */
    public boolean hasWordsInHeadline(String partyId) {
        return wordsInHeadline.computeIfAbsent(partyId, id -> hasWordsFor(id, true));
    }

    /** Whether the text below the headline has an office of the party, or wording that the release records for it. */
    public boolean hasWordsInBody(String partyId) {
        return wordsInBody.computeIfAbsent(partyId, id -> hasWordsFor(id, false));
    }

    private boolean hasWordsFor(String partyId, boolean inHeadline) {
        for (String words : names.otherWordsFor(partyId)) {
            String rest = words.substring(1);
            String first = words.substring(0, 1);
            if (index.has(Letters.composed(words), inHeadline)
                    || index.has(Letters.lowerCase(words), inHeadline)
                    || index.has(first.toLowerCase(Locale.ROOT) + rest, inHeadline)
                    || index.has(first.toUpperCase(Locale.ROOT) + rest, inHeadline)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAny(Set<String> printed, boolean inHeadline) {
        for (String name : printed) {
            if (index.has(name, inHeadline)) {
                return true;
            }
        }
        for (String name : printed) {
            if (hasOtherForm(Letters.composed(name), inHeadline)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOtherForm(String name, boolean inHeadline) {
        boolean hasCapitals = inHeadline ? hasCapitalsInHeadline : hasCapitalsInBody;
        if (hasCapitals && index.has(name.toUpperCase(Locale.ROOT), inHeadline)) {
            return true;
        }
        if (Letters.isAscii(name)) {
            return false;
        }
        String bare = Letters.withoutMarks(name);
        return index.has(name, inHeadline)
                || index.has(bare, inHeadline)
                || hasCapitals && index.has(bare.toUpperCase(Locale.ROOT), inHeadline)
                || index.has(Letters.withoutNonAscii(name), inHeadline)
                || index.has(Letters.withNonAsciiAs('?', name), inHeadline)
                || index.has(Letters.withNonAsciiAs(' ', name), inHeadline);
    }
}
