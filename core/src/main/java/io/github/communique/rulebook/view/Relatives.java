package io.github.communique.rulebook.view;

import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.HashSet;
import java.util.Set;

/** The persons whom the text calls a relative, a companion or a victim, and who therefore need no office. */
public final class Relatives {

    private static final int NEAR = 4;

    /** The words of two titles and the one that joins them. */
    private static final int TITLES_OF_COUPLE = 3;

    private final Set<String> names = new HashSet<>();

    private Relatives(TextAnalysis text, Iterable<Participant> participants) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        for (Participant participant : participants) {
            if (participant instanceof Person person) {
                person.getName().map(PersonName::getDisplay).ifPresent(name -> index.add(name, name));
            }
        }
        for (TextBlock block : text.blocks()) {
            for (NameSearch.Hit<String> hit : index.findAll(block)) {
                if (isCalledRelative(block, hit.start(), hit.end())) {
                    names.add(hit.value());
                }
            }
        }
    }

    public static Relatives of(RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        return context.once(Relatives.class, release -> new Relatives(text, release.getParticipants()));
    }

    private static boolean isCalledRelative(TextBlock block, int start, int end) {
        Words words = block.words();
        int first = words.before(start + 1);
        int next = words.before(end) + 1;
        boolean isApposed = next < words.size() && block.gapBefore(next).startsWith(",");
        return isOfCouple(block, first)
                || hasKinshipWord(block, Math.max(0, first - NEAR), first)
                || isApposed && hasKinshipWord(block, next, Math.min(words.size(), next + NEAR));
    }

    /** {@code Mr and Mrs Brink}: two titles joined by a word, which directly precede a name. */
    private static boolean isOfCouple(TextBlock block, int first) {
        Words words = block.words();
        boolean isPreceded = first >= TITLES_OF_COUPLE;
        for (int i = first - 1; isPreceded && i >= first - TITLES_OF_COUPLE; i--) {
            isPreceded =
                    (i == first - 2 ? !words.isCapitalised(i) : isCourtesyTitle(block, i)) && gapIsShort(block, i + 1);
        }
        return isPreceded;
    }

    private static boolean isCourtesyTitle(TextBlock block, int word) {
        String title = block.words().text(word);
        WordList titles = block.language().words(WordKind.HONORIFICS);
        return titles.contains(title) || titles.contains(title + ".");
    }

    private static boolean gapIsShort(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        return gap.isBlank() || gap.equals(". ");
    }

    private static boolean hasKinshipWord(TextBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.language()
                    .words(WordKind.KINSHIP)
                    .contains(Letters.lowerCase(block.words().text(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text calls a person a relative, a companion or a victim. */
    public boolean has(Person person) {
        return person.getName()
                .map(PersonName::getDisplay)
                .filter(names::contains)
                .isPresent();
    }
}
