package io.github.communique.drafting.mention;

import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations and missions: those that a registry knows by the name or acronym that is printed, and others whose
 * capitalised name says that it is a body, such as {@code Ministry of Ports}.
 */
public final class Bodies {

    private static final int MAX_WORDS = 10;
    private static final int MAX_ACRONYM = 12;

    private final NameSearch.Index<Known> known = new NameSearch.Index<>();
    private final OrganisationRegistry organisations;

    /** What a registry knows under a printed name. */
    private record Known(
            String key,
            @Nullable KnownOrganisation organisation,
            @Nullable KnownMission mission) {}

    public Bodies(OrganisationRegistry organisations, MissionRegistry missions) {
        this.organisations = organisations;
        missions.printedNames().forEach((printed, name) -> {
            List<KnownMission> named = missions.named(name);
            if (named.size() == 1) {
                known.add(printed, new Known(named.get(0).getAcronym(), null, named.get(0)));
            }
        });
        for (KnownOrganisation organisation : organisations.all()) {
            if (organisations.named(organisation.getAcronym()).size() == 1) {
                Known entry = new Known(organisation.getAcronym(), organisation, null);
                known.add(organisation.getName(), entry);
                if (!isShortened(organisation)) {
                    known.add(organisation.getAcronym(), entry);
                }
            }
        }
    }

    /** {@code Council} for the Council of the European Union: the text may mean another council. */
    private static boolean isShortened(KnownOrganisation organisation) {
        return organisation.getName().startsWith(organisation.getAcronym() + " ");
    }

    /** The bodies named in texts, in order. Takes time linear in the texts. */
    public List<BodyMention> findAll(List<TextBlock> blocks) {
        List<BodyMention> found = new ArrayList<>();
        Map<String, String> expansions = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            Words words = block.words();
            int at = 0;
            while (at < words.size()) {
                BodyMention mention = words.isCapitalised(at) || words.isInCapitals(at) ? at(block, i, at) : null;
                if (mention == null && words.isCapitalised(at)) {
                    mention = expanded(block, i, at, expansions);
                }
                if (mention != null) {
                    found.add(mention);
                    TextSpan acronym = mention.acronym();
                    if (acronym != null && mention.organisation() == null && mention.mission() == null) {
                        expansions.put(block.part(acronym.start(), acronym.end()), mention.key());
                    }
                    at = words.before(mention.span().end()) + 1;
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    private @Nullable BodyMention at(TextBlock block, int index, int word) {
        NameSearch.Hit<Known> hit = known.at(block.words(), word);
        BodyMention named = named(block, index, word);
        if (named != null && (hit == null || hit.end() < named.span().end())) {
            return nearKnown(block, named);
        }
        if (hit != null) {
            TextSpan span = new TextSpan(index, hit.start(), hit.end());
            Known body = hit.value();
            return new BodyMention(
                    span, body.key, body.organisation, body.mission, acronym(block, index, hit.end()), "");
        }
        return null;
    }

    /**
     * The body with its registered name if that differs in one or two letters; null if the name goes on after {@code in}
     * or {@code at}, since it is then not certain whether the place belongs to it.
     */
    private @Nullable BodyMention nearKnown(TextBlock block, BodyMention named) {
        Words words = block.words();
        int next = words.before(named.span().end()) + 1;
        boolean mayGoOn = next + 1 < words.size()
                && block.followsDirectly(next)
                && Connectives.isBeforePlace(block, next)
                && words.isCapitalised(next + 1)
                && block.followsDirectly(next + 1);
        if (!mayGoOn) {
            return named;
        }
        TextSpan whole = new TextSpan(named.span().block(), named.span().start(), words.end(next + 1));
        String name = block.part(whole.start(), whole.end());
        return organisations
                .nearestName(name)
                .map(organisations::named)
                .filter(found -> found.size() == 1)
                .map(found -> new BodyMention(
                        whole,
                        found.get(0).getAcronym(),
                        found.get(0),
                        null,
                        acronym(block, whole.block(), whole.end()),
                        ""))
                .orElse(null);
    }

    /** An acronym that was expanded before. */
    private static @Nullable BodyMention expanded(
            TextBlock block, int index, int word, Map<String, String> expansions) {
        String key = expansions.get(block.words().text(word));
        TextSpan span =
                new TextSpan(index, block.words().start(word), block.words().end(word));
        return key == null ? null : new BodyMention(span, key, null, null, null, "");
    }

    /**
     * A capitalised name with a word for a body: two words and more, ended by the word or by its complement. An article
     * before the word starts another name: {@code According to the Ministry of Ports}.
     */
    private static @Nullable BodyMention named(TextBlock block, int index, int first) {
        Words words = block.words();
        if (!mayStart(block, first)) {
            return null;
        }
        int end = first;
        int noun = -1;
        int last = first - 1;
        while (end < words.size() && end - first < MAX_WORDS && (end == first || block.followsDirectly(end))) {
            boolean isName =
                    words.isCapitalised(end) && !words.is(end, WordClass.MONTH) && !words.is(end, WordClass.WEEKDAY);
            boolean isOffice = OfficePhrase.isOfficeNoun(block, end);
            boolean isConnecting = isConnecting(block, end) && end > first;
            boolean followsNoun = noun >= 0 && last == end - 1 && last == noun;
            boolean isFurther = followsNoun && isName && !isNoun(block, end);
            if (noun < 0 && end > first && Connectives.isArticle(block, end)) {
                return null;
            }
            if (isOffice || isFurther || !isName && !isConnecting || isBeforeArticle(block, end)) {
                break;
            }
            if (isNoun(block, end)) {
                noun = end;
            }
            last = isName ? end : last;
            end++;
        }
        boolean isOfOffice = last + 1 < words.size()
                && block.followsDirectly(last + 1)
                && OfficePhrase.isOfficeNoun(block, last + 1)
                && words.isCapitalised(last + 1);
        if (noun < 0 || last <= first || isOfOffice || mayBeCut(block, last)) {
            return null;
        }
        TextSpan span = new TextSpan(index, words.start(first), words.end(last));
        String kind = block.language().words(WordKind.ORGANISATION_NOUNS).value(words.text(noun));
        return new BodyMention(
                span,
                Letters.lowerCase(block.part(span.start(), span.end())),
                null,
                null,
                acronym(block, index, span.end()),
                kind == null ? "" : kind);
    }

    /** In languages in which adjectives follow nouns, a small word may belong to the name: {@code Nations unies}. */
    private static boolean mayBeCut(TextBlock block, int last) {
        Words words = block.words();
        int next = last + 1;
        return block.language().knows(WordKind.GENITIVES)
                && next < words.size()
                && block.followsDirectly(next)
                && !words.isCapitalised(next)
                && !words.is(next, WordClass.FUNCTION)
                && !words.is(next, WordClass.REPORTING_VERB);
    }

    private static boolean isNoun(TextBlock block, int word) {
        return block.language()
                .words(WordKind.ORGANISATION_NOUNS)
                .contains(block.words().text(word));
    }

    /** {@code the Council and the Secretary}: whether a conjunction is followed by an article, so that a name ends. */
    private static boolean isBeforeArticle(TextBlock block, int word) {
        return Connectives.isJunction(block, word)
                && word + 1 < block.words().size()
                && Connectives.isArticle(block, word + 1);
    }

    /** Whether a body only qualifies the word after it: {@code NATO-led}, {@code KFOR partners}, {@code EU’s}. */
    public static boolean isAttributive(TextBlock block, TextSpan body) {
        Words words = block.words();
        int next = words.before(body.end()) + 1;
        char mark = block.at(body.end());
        if (mark == '-'
                || mark == '‑'
                || (mark == '’' || mark == '\'') && Character.isLetter(block.at(body.end() + 1))) {
            return true;
        }
        if (next >= words.size() || !block.followsDirectly(next)) {
            return false;
        }
        String text = words.text(next);
        boolean isNoun = isNounAfter(block, next);
        return (words.isCapitalised(next) || isNoun)
                && !words.is(next, WordClass.FUNCTION)
                && !block.language().words(WordKind.MISSION_NOUNS).contains(text);
    }

    /** A word for members after an adjective or directly: {@code KFOR troop-contributing partners}. */
    private static boolean isNounAfter(TextBlock block, int word) {
        for (int i = word; i < Math.min(block.words().size(), word + 4); i++) {
            String gap = i == word ? " " : block.gapBefore(i);
            if (!gap.isBlank() && !gap.equals("-")) {
                return false;
            }
            if (block.language()
                    .words(WordKind.MEMBER_NOUNS)
                    .contains(block.words().text(i))) {
                return true;
            }
            if (block.words().is(i, WordClass.FUNCTION) || block.words().is(i, WordClass.REPORTING_VERB)) {
                return false;
            }
        }
        return false;
    }

    /** The first word of a sentence may be capitalised for that alone, and an article is no part of the name. */
    private static boolean mayStart(TextBlock block, int word) {
        return block.words().isCapitalised(word)
                && !Connectives.isArticle(block, word)
                && !block.words().is(word, WordClass.FUNCTION);
    }

    private static boolean isConnecting(TextBlock block, int word) {
        return Connectives.isConnecting(block, word) && !Connectives.isBeforePlace(block, word);
    }

    /** The acronym in brackets after a name; null if there is none. */
    private static @Nullable TextSpan acronym(TextBlock block, int index, int nameEnd) {
        Words words = block.words();
        int next = words.before(nameEnd) + 1;
        boolean isInBrackets = next < words.size()
                && block.gapBefore(next).equals(" (")
                && words.end(next - 1) == nameEnd
                && block.at(words.end(next)) == ')'
                && words.isInCapitals(next)
                && words.end(next) - words.start(next) <= MAX_ACRONYM;
        return isInBrackets ? new TextSpan(index, words.start(next), words.end(next)) : null;
    }
}
