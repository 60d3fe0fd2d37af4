package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesAround;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.WordsOfNames;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code person/*}: names that occur with and without their diacritics. */
public final class DiacriticsRules {

    /** The maximum number of occurrences with diacritics that are compared with one without. */
    private static final int MAX_PLACES = 8;

    private DiacriticsRules() {}

    /**
     * Reports each occurrence of a name without the diacritics that it has elsewhere in the text, unless it may be
     * another name.
     */
    @Rule(id = "person/diacritics-differ", severity = Severity.WARNING)
    static void diacriticsDiffer(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        Map<String, List<Place>> marked = new HashMap<>();
        for (TextBlock block : text.blocks()) {
            Words words = block.words();
            for (int i = 0; words.mayBeNonAscii() && i < words.size(); i++) {
                if (words.isNonAscii(i) && isName(block, i)) {
                    add(new Place(block, i), marked);
                }
            }
        }
        NameSearch.Index<List<Place>> bareForms = new NameSearch.Index<>();
        marked.forEach(bareForms::add);
        for (TextBlock block : marked.isEmpty() ? List.<TextBlock>of() : text.blocks()) {
            for (NameSearch.Hit<List<Place>> hit : bareForms.findAll(block)) {
                Place bare = new Place(block, block.words().before(hit.end()));
                Place other = block.words().isNonAscii(bare.number) ? null : same(bare, hit.value(), context);
                if (other != null) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.rangeOf(bare.number))
                            .with("found", bare.word().text())
                            .with("other", other.word().composed())
                            .with("place", other.block.pointer()));
                }
            }
        }
    }

    private static void add(Place place, Map<String, List<Place>> marked) {
        String bare = place.word().withoutMarks();
        if (!bare.equals(place.word().composed())) {
            List<Place> places = marked.computeIfAbsent(bare, key -> new ArrayList<>());
            if (places.size() < MAX_PLACES) {
                places.add(place);
            }
        }
    }

    private static @Nullable Place same(Place bare, List<Place> marked, RuleContext context) {
        for (Place place : marked) {
            if (isSurelyName(bare, place, context)) {
                return place;
            }
        }
        return null;
    }

    private static boolean isName(TextBlock block, int word) {
        Words words = block.words();
        return words.isCapitalised(word) && words.end(word) - words.start(word) > 2;
    }

    /**
     * In English, only names have such letters, and loan words that are often written without them. In other languages
     * they distinguish words ({@code Secretaria} and {@code Secretaría}), so that only names of persons count; in some,
     * they even distinguish names or inflected forms.
     */
    private static boolean isSurelyName(Place bare, Place marked, RuleContext context) {
        Language language = bare.block.language();
        if (!isName(bare.block, bare.number) || language.has(Trait.DIACRITICS_DISTINGUISH_WORDS)) {
            return false;
        }
        NamesAround beside = NamesAround.of(bare.block, bare.number);
        if (WordsOfNames.of(context)
                .areOfDifferentPersons(bare.word().composed(), marked.word().composed())) {
            return false;
        }
        if (!beside.mayBeSameAs(NamesAround.of(marked.block, marked.number))) {
            return false;
        }
        boolean isOfPerson = isOfPerson(bare.word(), context);
        return language.has(Trait.DIACRITICS_ON_NAMES_ONLY)
                        && !bare.block.words().is(bare.number, WordClass.LOAN)
                        && (isOfPerson || !beside.isAloneAtBeginning())
                || isOfPerson
                        && !(language.has(Trait.CAPITALS_WITHOUT_DIACRITICS)
                                && differInCapital(bare.word(), marked.word()));
    }

    /** Whether the word belongs to a name in the model, or to a name after a title in the text. */
    private static boolean isOfPerson(Word bare, RuleContext context) {
        return WordsOfNames.of(context).has(bare.text())
                || WordsAfterTitles.of(context).words().contains(bare.text());
    }

    /** Whether the words differ in a capital letter, which French often prints without its diacritic. */
    private static boolean differInCapital(Word bare, Word marked) {
        return bare.text().substring(1).equals(marked.composed().substring(1));
    }

    private record Place(TextBlock block, int number) {

        Word word() {
            return block.words().get(number);
        }
    }

    /** The words of the names after titles in the text, without diacritics. */
    private record WordsAfterTitles(Set<String> words) {

        static WordsAfterTitles of(RuleContext context) {
            return context.once(
                    WordsAfterTitles.class,
                    release -> new WordsAfterTitles(ReleaseText.mentions(context).titledNames().stream()
                            .flatMap(name -> name.nameWords().stream())
                            .map(Word::withoutMarks)
                            .collect(Collectors.toSet())));
        }
    }
}
