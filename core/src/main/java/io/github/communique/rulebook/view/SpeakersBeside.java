package io.github.communique.rulebook.view;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.SourcePhrases;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker whom the text names next to quoted words, if that is certain: a person of the model named next to a
 * reporting verb in the same sentence, or before a colon. A name after a preposition or before an apostrophe does not
 * name the speaker.
 */
public final class SpeakersBeside {

    private static final int MAX_PASSAGES = 24;
    private static final int MAX_BLOCKS = 24;

    private final PlacedWords placed;
    private final PersonsInText persons;
    private final SpeakerClause clause;
    private final BlockQuotations blockQuotations;

    private SpeakersBeside(PlacedWords placed, PersonsInText persons, BlockQuotations blockQuotations) {
        this.placed = placed;
        this.persons = persons;
        this.clause = new SpeakerClause(persons);
        this.blockQuotations = blockQuotations;
    }

    public static SpeakersBeside of(RuleContext context) {
        PlacedWords placed = PlacedWords.of(context);
        PersonsInText persons = PersonsInText.of(context);
        BlockQuotations blocks = BlockQuotations.of(context);
        return context.once(SpeakersBeside.class, release -> new SpeakersBeside(placed, persons, blocks));
    }

    /** The speakers named next to words that are quoted in a headline, with positions among the headlines. */
    public static SpeakersBeside inHeadlines(RuleContext context) {
        PlacedWords placed = PlacedWords.inHeadlines(context);
        PersonsInText persons = PersonsInText.of(context);
        BlockQuotations blocks = BlockQuotations.of(context);
        return context.once(InHeadlines.class, release -> new InHeadlines(new SpeakersBeside(placed, persons, blocks)))
                .speakers;
    }

    private record InHeadlines(SpeakersBeside speakers) {}

    /**
     * A speaker whom the text names.
     *
     * @param ids the local ids of the persons in the model with the name
     * @param name the name as printed
     * @param block the text that names them
     */
    public record Speaker(Set<String> ids, String name, TextBlock block) {}

    /** The speaker of a passage; null if it is not certain. */
    public @Nullable Speaker of(int block, QuotedPassage passage) {
        Speaker own = beside(block, passage);
        return own == null ? ofSentenceBefore(block, passage) : own;
    }

    /** The speaker of a text set off as a quotation; null if it is not one, or if the speaker is not certain. */
    public @Nullable Speaker ofBlock(int block) {
        int first = block;
        int farthest = Math.max(0, block - MAX_BLOCKS);
        while (first > farthest && isBlockQuotation(first) && isBlockQuotation(first - 1)) {
            first--;
        }
        return isBlockQuotation(first) ? leadingIn(first) : null;
    }

    /** {@code Erik Torp said that we stay}: the speaker of words without marks; null if it is not certain. */
    public @Nullable Speaker ofReported(Place place) {
        TextBlock text = placed.blocks().get(place.block());
        int start = text.words().start(place.first());
        ClauseWords window = ClauseWords.before(text, 0, place.first(), start);
        NameSearch.Hit<Set<String>> name = firstName(window);
        if (name == null) {
            return null;
        }
        int first = window.words().before(name.start() + 1);
        int next = window.words().before(name.end()) + 1;
        boolean isCertain = clause.isSubject(window, window.from(), first, name)
                && isOnlyName(window, name)
                && clause.isFollowedByVerbNear(window, next);
        return isCertain ? speaker(name, text) : null;
    }

    private boolean isBlockQuotation(int block) {
        return blockQuotations.has(placed.blocks().get(block).pointer());
    }

    /**
     * The speaker quoted between two positions, if certainly none of the given speakers; null if there is none, or if
     * it is not certain.
     */
    public @Nullable Speaker otherBetween(Place before, Place place, List<String> speakers) {
        int last = Math.min(place.block(), before.lastBlock() + MAX_BLOCKS);
        for (int block = before.lastBlock(); block <= last; block++) {
            TextBlock text = placed.blocks().get(block);
            int from = block == before.lastBlock() ? text.words().end(before.last()) : 0;
            int to = block == place.block()
                    ? text.words().start(place.first())
                    : text.text().length();
            List<QuotedPassage> there = placed.passagesIn(text);
            for (QuotedPassage passage : there.size() > MAX_PASSAGES ? List.<QuotedPassage>of() : there) {
                Speaker speaker = passage.start() > from && passage.end() < to ? of(block, passage) : null;
                if (speaker != null && speaker.ids.stream().noneMatch(speakers::contains)) {
                    return speaker;
                }
            }
        }
        return null;
    }

    private @Nullable Speaker beside(int block, QuotedPassage passage) {
        TextBlock text = passage.block();
        Speaker after = after(placed.wordsAfter(passage), passage);
        Words words = text.words();
        boolean isFirst = words.before(passage.start()) < 0;
        Speaker before = isFirst ? leadingIn(block) : before(placed.wordsBefore(passage), passage.start() - 1);
        if (after != null && before != null) {
            return after.ids.equals(before.ids) ? after : null;
        }
        return after == null ? before : after;
    }

    /**
     * “We stay,” she said. “We hope.”: the second passage has the speaker of the first if the paragraph names no other.
     */
    private @Nullable Speaker ofSentenceBefore(int block, QuotedPassage passage) {
        List<QuotedPassage> there = placed.passagesIn(passage.block());
        int index = there.indexOf(passage);
        if (there.size() > MAX_PASSAGES || persons.in(passage.block()).size() > MAX_PASSAGES) {
            return null;
        }
        Speaker one = null;
        for (QuotedPassage other : there.subList(0, Math.max(0, index))) {
            Speaker speaker = beside(block, other);
            if (speaker == null || one != null && !one.ids.equals(speaker.ids)) {
                return null;
            }
            one = speaker;
        }
        return one != null && namesNoOther(passage.block(), one.ids) && !hasReportingVerbBeside(passage) ? one : null;
    }

    private boolean namesNoOther(TextBlock block, Set<String> ids) {
        return persons.in(block).stream().allMatch(hit -> hit.value().equals(ids) || isQuoted(block, hit.start()));
    }

    private boolean isQuoted(TextBlock block, int at) {
        return placed.passagesIn(block).stream().anyMatch(passage -> passage.start() <= at && at < passage.end());
    }

    /** Whether there is a reporting verb next to the passage, so that it may have its own speaker. */
    private boolean hasReportingVerbBeside(QuotedPassage passage) {
        return placed.wordsAfter(passage).hasReportingVerb()
                || placed.wordsBefore(passage).hasReportingVerb();
    }

    /** {@code “…,” Erik Torp said}, {@code “…,” said the keeper Erik Torp}, {@code “…” – Erik Torp}. */
    private @Nullable Speaker after(ClauseWords window, QuotedPassage passage) {
        NamedClause named = NamedClause.of(nameOrOffice(window), window);
        if (named == null) {
            return null;
        }
        int verb = clause.invertedVerb(window, named.first());
        boolean isCertain;
        if (named.source() >= 0) {
            isCertain = named.source() <= named.first()
                    && clause.isSubject(window, named.source(), named.first(), named.name());
        } else if (verb >= 0) {
            isCertain = clause.isSubject(window, verb + 1, named.first(), named.name());
        } else {
            isCertain = clause.isSubject(window, window.from(), named.first(), named.name())
                    && (SpeakerClause.isFollowedByVerb(window, named.next())
                            || clause.followsDash(window, passage, named.next()));
        }
        return isCertain ? speaker(named.name(), window.block()) : null;
    }

    /**
     * {@code Erik Torp said: “…”}, {@code Erik Torp: “…”}, {@code according to Erik Torp, “…”}, {@code said Erik Torp,
     * “…”} after another passage.
     */
    private @Nullable Speaker before(ClauseWords window, int mark) {
        NamedClause named = NamedClause.of(nameOrOffice(window), window);
        if (named == null) {
            return null;
        }
        Words words = window.words();
        boolean isInverted = named.first() > window.from()
                && words.is(window.from(), WordClass.REPORTING_VERB)
                && !words.isCapitalised(window.from());
        boolean isCertain;
        if (named.source() >= 0) {
            isCertain = named.source() <= named.first()
                    && clause.isSubject(window, named.source(), named.first(), named.name())
                    && named.next() == window.to();
        } else if (isInverted) {
            isCertain = clause.isSubject(window, window.from() + 1, named.first(), named.name());
        } else {
            isCertain = clause.isSubject(window, window.from(), named.first(), named.name())
                    && isOnlyName(window, named.name())
                    && (clause.isFollowedByFinalVerb(window, named.next())
                            || clause.isBeforeColon(window, named.name(), mark));
        }
        return isCertain ? speaker(named.name(), window.block()) : null;
    }

    /** The speaker named in the last sentence of the previous text, if that ends with a colon. */
    private @Nullable Speaker leadingIn(int block) {
        if (block == 0) {
            return null;
        }
        TextBlock text = placed.blocks().get(block - 1);
        int end = text.text().length();
        while (end > 0 && Letters.isSpace(text.at(end - 1))) {
            end--;
        }
        if (":：".indexOf(text.at(end - 1)) < 0) {
            return null;
        }
        List<QuotedPassage> quoted = placed.passagesIn(text);
        int limit = quoted.isEmpty()
                ? 0
                : text.words().before(quoted.get(quoted.size() - 1).end()) + 1;
        return before(ClauseWords.before(text, limit, text.words().size(), end), end);
    }

    /** The first name, or without one an office that directly follows the verb or begins the clause. */
    private NameSearch.@Nullable Hit<Set<String>> nameOrOffice(ClauseWords window) {
        NameSearch.Hit<Set<String>> name = firstName(window);
        int at = window.from();
        while (name == null && at < window.to() && SpeakerClause.mayPrecedeOffice(window, at)) {
            at++;
        }
        for (int i = Math.max(window.from(), at - 1); name == null && i <= at && i < window.to(); i++) {
            NameSearch.Hit<Set<String>> office = persons.officeAt(window.block(), i);
            boolean isWithin = office != null && office.end() <= window.words().end(window.to() - 1);
            name = isWithin ? office : null;
        }
        return name;
    }

    private NameSearch.@Nullable Hit<Set<String>> firstName(ClauseWords window) {
        if (window.from() >= window.to()) {
            return null;
        }
        NameSearch.Hit<Set<String>> hit =
                persons.firstFrom(window.block(), window.words().start(window.from()));
        return hit != null && hit.end() <= window.words().end(window.to() - 1) ? hit : null;
    }

    private boolean isOnlyName(ClauseWords window, NameSearch.Hit<Set<String>> name) {
        int end = window.words().end(window.to() - 1);
        NameSearch.Hit<Set<String>> next = persons.firstFrom(window.block(), name.end());
        return next == null || next.end() > end || next.value().equals(name.value());
    }

    private static Speaker speaker(NameSearch.Hit<Set<String>> name, TextBlock block) {
        return new Speaker(name.value(), block.part(name.start(), name.end()), block);
    }

    /**
     * A clause with a name in it.
     *
     * @param first the number of the first word of the name
     * @param next the number of the word after it
     * @param source where words such as {@code according to} end that begin the clause; -1 if it begins otherwise
     */
    private record NamedClause(NameSearch.Hit<Set<String>> name, int first, int next, int source) {

        static @Nullable NamedClause of(NameSearch.@Nullable Hit<Set<String>> name, ClauseWords window) {
            return name == null
                    ? null
                    : new NamedClause(
                            name,
                            window.words().before(name.start() + 1),
                            window.words().before(name.end()) + 1,
                            SourcePhrases.endAt(window.block(), window.from()));
        }
    }
}
