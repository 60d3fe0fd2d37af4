package io.github.communique.benchmarks.corpus;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Composes the sentences of one release from the grammar of its language. A release has a few places, organisations and
 * persons that recur in its sentences, as in real ones.
 */
final class CorpusText {

    private static final List<String> RESOLUTIONS = List.of(
            "242 (1967)", "1244 (1999)", "1325 (2000)", "1373 (2001)", "1540 (2004)", "1701 (2006)", "2250 (2015)");
    private static final int PLACES = 8;
    private static final int ORGANISATIONS = 3;
    private static final int SPEAKERS = 4;

    private final CorpusLanguage language;
    private final Grammar grammar;
    private final Random random;
    private final InventedNames names;
    private final LocalDate day;
    private final List<String> places = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();

    /** The shuffled alternatives of a symbol that have not been used yet: none recurs before all others were used. */
    private final Map<String, Deque<String>> decks = new HashMap<>();

    CorpusText(CorpusLanguage language, Grammar grammar, Random random, LocalDate day) {
        this.language = language;
        this.grammar = grammar;
        this.random = random;
        this.names = new InventedNames(random);
        this.day = day;
        while (places.size() < PLACES) {
            addNew(names.place(), places);
        }
        while (organisations.size() < ORGANISATIONS) {
            addNew(text("{organisation}"), organisations);
        }
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(new Speaker(text("{title}"), names.given(), names.family(), text("{office}")));
        }
    }

    private static void addNew(String name, List<String> known) {
        if (!known.contains(name)) {
            known.add(name);
        }
    }

    /** A speaker. */
    record Speaker(String title, String given, String family, String office) {

        String display() {
            return given + " " + family;
        }

        String withTitle() {
            return title + " " + display();
        }
    }

    List<String> places() {
        return places;
    }

    List<String> organisations() {
        return organisations;
    }

    List<Speaker> speakers() {
        return speakers;
    }

    /** One of the speakers. */
    Speaker speaker() {
        return speakers.get(random.nextInt(SPEAKERS));
    }

    /** A text composed from a pattern: {@code {symbol}} is replaced by one of its alternatives. */
    String text(String pattern) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open).append(symbol(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return language.adjusted(text.append(pattern, at, pattern.length()).toString());
    }

    private String symbol(String symbol) {
        List<String> alternatives = grammar.alternatives(symbol);
        if (!alternatives.isEmpty()) {
            return text(drawn(symbol, alternatives));
        }
        return switch (symbol) {
            case "place" -> often(places);
            case "Org" -> often(organisations);
            case "Speaker" -> speaker().withTitle();
            case "number" -> number();
            case "percent" -> percent();
            case "money" -> money();
            case "year" -> String.valueOf(day.getYear() - random.nextInt(15));
            case "month" -> Month.of(1 + random.nextInt(12)).getDisplayName(TextStyle.FULL, language.locale());
            case "date" -> date(day.minusDays(random.nextInt(400)));
            case "today" -> date(day);
            case "resolution" -> RESOLUTIONS.get(random.nextInt(RESOLUTIONS.size()));
            case "assembly" -> (60 + random.nextInt(19)) + "/" + (1 + random.nextInt(300));
            case "act-number" -> (2009 + random.nextInt(15)) + "/" + (1 + random.nextInt(2_500));
            default -> throw new IllegalArgumentException("{" + symbol + "} has no alternatives in " + language);
        };
    }

    private String drawn(String symbol, List<String> alternatives) {
        Deque<String> deck = decks.computeIfAbsent(symbol, key -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            List<String> shuffled = new ArrayList<>(alternatives);
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
        }
        return deck.remove();
    }

    /** Chooses at random, preferring earlier choices. */
    private String often(List<String> choices) {
        return choices.get(random.nextInt(1 + random.nextInt(choices.size())));
    }

    private String number() {
        if (random.nextInt(3) == 0) {
            return text("{small-number}");
        }
        int digits = 1 + random.nextInt(5);
        return grouped(11 + random.nextInt((int) Math.pow(10, digits)));
    }

    private String grouped(int number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return language == CorpusLanguage.ENGLISH ? english : english.replace(',', '\u202F');
    }

    private String percent() {
        String english = String.format(Locale.ROOT, "%.1f", random.nextDouble() * 60);
        return language == CorpusLanguage.ENGLISH ? english : english.replace('.', ',');
    }

    private String money() {
        int millions = 2 + random.nextInt(300);
        return language == CorpusLanguage.ENGLISH ? "€" + millions + " million" : millions + " millions d’euros";
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    }
}
