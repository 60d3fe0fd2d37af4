package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The persons that texts name, each once, with their mentions joined by their names. */
public final class Persons {

    private final List<TextBlock> blocks;
    private final List<FoundPerson> all = new ArrayList<>();
    private final NavigableMap<TextSpan, FoundPerson> places =
            new TreeMap<>(Comparator.comparingInt(TextSpan::block).thenComparingInt(TextSpan::start));
    private final NameIndex index = new NameIndex();

    private Persons(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** Finds the persons in texts. Takes time linear in the texts. */
    public static Persons in(List<TextBlock> blocks) {
        Persons persons = new Persons(blocks);
        List<PersonMention> mentions = new PersonSearch(blocks).findAll();
        mentions.stream().filter(mention -> !persons.isShort(mention.name())).forEach(persons::join);
        mentions.stream().filter(mention -> persons.isShort(mention.name())).forEach(persons::joinShort);
        return persons;
    }

    /** The persons in the order of their first full mention. */
    public List<FoundPerson> all() {
        return Collections.unmodifiableList(all);
    }

    /** The person named in a span; null if none is, or if it is not certain who. */
    public @Nullable FoundPerson at(TextSpan span) {
        for (Map.Entry<TextSpan, FoundPerson> entry :
                places.headMap(end(span), false).descendingMap().entrySet()) {
            TextSpan place = entry.getKey();
            if (place.overlaps(span)) {
                return entry.getValue();
            }
            if (place.block() < span.block() || place.end() <= span.start()) {
                break;
            }
        }
        String[] words = words(span);
        return words.length == 0 ? null : index.only(words);
    }

    /** Adds a person named without title and office, for example as the speaker of quoted words. */
    public @Nullable FoundPerson add(TextSpan name) {
        TextBlock block = blocks.get(name.block());
        int first = block.words().before(name.start() + 1);
        int end = NameWords.endOfName(block, first);
        boolean isName = first >= 0 && end > first && block.words().end(end - 1) == name.end();
        if (isName && end - first == 1) {
            FoundPerson known = index.only(words(name));
            if (known != null) {
                add(known, new PersonMention(name, name, List.of(), null));
            }
            return known;
        }
        return isName ? join(new PersonMention(name, name, List.of(), null)) : null;
    }

    private void add(FoundPerson person, PersonMention mention) {
        String[] words = words(mention.name());
        if (words.length > 1 && index.hasFamilyOnly(person, words)) {
            index.add(person, words);
        }
        person.add(mention);
        places.put(mention.span(), person);
    }

    private static TextSpan end(TextSpan span) {
        return new TextSpan(span.block(), span.end(), span.end());
    }

    private boolean isShort(TextSpan name) {
        return words(name).length == 1;
    }

    private FoundPerson join(PersonMention mention) {
        String[] words = words(mention.name());
        FoundPerson known = index.only(words);
        if (known != null) {
            add(known, mention);
            return known;
        }
        FoundPerson person = new FoundPerson(mention);
        places.put(mention.span(), person);
        all.add(person);
        index.add(person, words);
        return person;
    }

    /** Joins a family name to the only person who has it; a titled family name alone is a person of its own. */
    private void joinShort(PersonMention mention) {
        FoundPerson known = index.only(words(mention.name()));
        boolean isAmbiguous = index.count(words(mention.name())) > 1;
        if (known != null) {
            add(known, mention);
        } else if (!isAmbiguous && mention.titles().stream().anyMatch(this::isCertain)) {
            join(mention);
        }
    }

    /** Whether a title is no adjective, as it may be in {@code the Major Changes}. */
    private boolean isCertain(PersonMention.Title title) {
        TextBlock block = blocks.get(title.span().block());
        String printed =
                Letters.lowerCase(block.part(title.span().start(), title.span().end()));
        int before = block.words().before(title.span().start());
        boolean hasArticle = before >= 0 && Connectives.isArticle(block, before);
        return !hasArticle || !block.language().words(WordKind.AMBIGUOUS_TITLES).contains(printed);
    }

    /** The words of a name in lower case and without diacritics, by which spellings of one name are equal. */
    private String[] words(TextSpan span) {
        String name = blocks.get(span.block()).part(span.start(), span.end());
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Letters.lowerCase(folded).replaceAll("[\\s.]+", " ").strip().split(" ", -1);
    }
}
