package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.FamilyNames;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.OwnWords;
import io.github.communique.rulebook.view.PartiesTakingPart;
import io.github.communique.rulebook.view.PlacedWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.SpeakersThroughout;
import io.github.communique.rulebook.view.WordsOfNames;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.TitledName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@code person/*}: the persons named in the text compared with those in the model. */
public final class PersonTextRules {

    private static final String JOINING_RANKS = " \u00A0-";

    /** Shorter words may be articles and prepositions. */
    private static final int LONGER_WORD = 4;

    private PersonTextRules() {}

    @Rule(id = "person/title-varies", severity = Severity.INFO)
    static void titleVaries(PressRelease release, RuleContext context) {
        FamilyNames families = context.once(FamilyNames.class, FamilyNames::of);
        Map<String, TitledName> titles = new HashMap<>();
        Map<String, TitledName> offices = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (TitledName name : ReleaseText.mentions(context).titledNames()) {
            String family = bare(lastWord(name));
            TitledName other = (name.isOffice() ? offices : titles).putIfAbsent(family, name);
            if (other != null
                    && families.contains(lastWord(name))
                    && mayBeOnePerson(name, other)
                    && areDifferentTitles(name, other)
                    && !isAddress(name, other, context)
                    && reported.add(family)) {
                context.report(finding -> finding.at(name.block().pointer())
                        .range(name.block().range(name.start(), name.titleEnd()))
                        .with("name", name.name())
                        .with("found", name.title())
                        .with("other", bareTitle(other)));
            }
        }
    }

    /** Whether two names with the same family name may be one person; not if their given names differ. */
    private static boolean mayBeOnePerson(TitledName name, TitledName other) {
        Words words = name.nameWords();
        Words others = other.nameWords();
        return words.size() == 1 || others.size() == 1 || bare(words.text(0)).equalsIgnoreCase(bare(others.text(0)));
    }

    private static boolean areDifferentTitles(TitledName name, TitledName other) {
        String title = bareTitle(name);
        String before = bareTitle(other);
        boolean isRank = !name.isOffice();
        return !before.equalsIgnoreCase(title)
                && !(isRank && (isShortFormOf(title, before) || isShortFormOf(before, title)));
    }

    private static String bareTitle(TitledName name) {
        return name.title().replace(".", "");
    }

    /** Whether a rank is the short form of address of another, as general is for a lieutenant general. */
    private static boolean isShortFormOf(String shorter, String longer) {
        int start = longer.length() - shorter.length();
        return start > 0
                && longer.regionMatches(true, start, shorter, 0, shorter.length())
                && JOINING_RANKS.indexOf(longer.charAt(start - 1)) >= 0;
    }

    @Rule(id = "person/only-in-text", severity = Severity.INFO, skipIfUnread = "/participants")
    static void onlyInText(PressRelease release, RuleContext context) {
        WordsOfNames known = WordsOfNames.of(context);
        Set<String> reported = new HashSet<>();
        for (TitledName name : ReleaseText.mentions(context).titledNames()) {
            if (isPerson(name)
                    && !isInTitleCase(name.block())
                    && !isKnown(name, known)
                    && reported.add(Letters.lowerCase(bare(lastWord(name))))) {
                Words words = name.block().words();
                context.report(finding -> finding.at(name.block().pointer())
                        .range(name.block().range(name.start(), words.end(name.endExclusive() - 1)))
                        .with("found", name.title() + " " + name.name()));
            }
        }
    }

    /**
     * Whether the name, or the part of it before a particle, is one of the model: {@code minister Anna Torp van
     * Waterwegen} names the office in two parts.
     */
    private static boolean isKnown(TitledName name, WordsOfNames known) {
        Words words = name.nameWords();
        boolean isKnown = known.has(bare(lastWord(name)));
        for (int i = 2; i < words.size(); i++) {
            boolean isBeforeParticle = !words.isCapitalised(i) && words.isCapitalised(i - 1);
            isKnown |= isBeforeParticle && known.has(bare(words.text(i - 1)));
        }
        return isKnown;
    }

    /** Whether every longer word of the headline is capitalised, so that names cannot be recognised. */
    private static boolean isInTitleCase(TextBlock block) {
        Words words = block.words();
        if (block.role() != TextRole.HEADLINE || words.size() <= 3) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean isShort = words.end(i) - words.start(i) < LONGER_WORD;
            boolean fits = isShort
                    || words.isCapitalised(i)
                    || words.startsWithDigit(i)
                    || block.language().words(WordKind.TITLE_CASE_EXCEPTIONS).contains(words.text(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPerson(TitledName name) {
        Words words = name.nameWords();
        Language language = name.block().language();
        for (int i = 0; i < words.size(); i++) {
            if (language.words(WordKind.NON_PERSONS).contains(words.text(i))) {
                return false;
            }
        }
        boolean isOfBody = words.size() < 2 || words.isInCapitals(0);
        boolean isFamilyInCapitals = words.hasSmallLetters(0) && name.isCourtesyTitle();
        return (isFamilyInCapitals || words.hasSmallLetters(words.size() - 1))
                && !(isOfBody && language.words(WordKind.AMBIGUOUS_TITLES).contains(Letters.lowerCase(name.title())));
    }

    @Rule(
            id = "person/only-in-model",
            severity = Severity.WARNING,
            skipIfUnread = {"/headline", "/lede", "/body", "/sections"})
    static void onlyInModel(Person person, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        boolean isOfConcern = text.language().has(Trait.UNINFLECTED_NAMES)
                && person.getName().isPresent()
                && !person.isAnonymised()
                && !SpeakersThroughout.of(context).has(person.getId())
                && PartiesTakingPart.of(context).has(person.getId());
        if (!isOfConcern || text.blocks().size() < 2) {
            return;
        }
        NamesInText names = NamesInText.of(context);
        String id = person.getId();
        boolean isNamed = names.isInBody(id) || names.isInHeadline(id);
        if (!isNamed && !names.hasWordsInBody(id) && !names.hasWordsInHeadline(id)) {
            context.report(finding -> finding.at("name")
                    .with("name", person.getName().map(PersonName::getDisplay).orElse("")));
        }
    }

    /** Whether one of two titles is a courtesy title in speech, by which people with a rank are also addressed. */
    private static boolean isAddress(TitledName name, TitledName other, RuleContext context) {
        TitledName polite = name.isCourtesyTitle() ? name : other;
        return name.isCourtesyTitle() != other.isCourtesyTitle()
                && (OwnWords.of(context).isSpoken()
                        || PlacedWords.of(context).isOfPassage(polite.block(), polite.start()));
    }

    private static String lastWord(TitledName name) {
        return name.nameWords().text(name.nameWords().size() - 1);
    }

    private static String bare(String name) {
        return Letters.withoutMarks(name);
    }
}
