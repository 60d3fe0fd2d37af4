package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.instrument.EuropeanUnionAct.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of acts of the European Union that follows a plural noun, with the domain they share. */
final class EuropeanUnionList {

    private static final int FIRST_YEAR_OF_CENTURY_19 = 1900;

    private static final String DOMAINS = "CFSP|Euratom|" + EuropeanUnionNouns.DOMAIN;

    private static final class Patterns {
        static final Pattern NOUN =
                Pattern.compile("(?:(?:EU )?Council |Commission )?(?:Implementing |Delegated )?(?<noun>"
                        + EuropeanUnionNouns.PLURAL + ")[ \\u00A0]");
        static final Pattern ITEM = Pattern.compile("(?:\\((?<prefix>" + DOMAINS
                + ")\\)[ \\u00A0])?(?<no>(?:N[o°]s?\\.?|n[o°º]s?|[Nn]r\\.|n\\.)[ \\u00A0])?"
                + "(?<a>\\d{1,4})/(?<b>\\d{1,4})(?:/(?<suffix>" + DOMAINS + "))?(?![\\p{L}\\p{N}]|[/-]\\p{N})");
    }

    private EuropeanUnionList() {}

    static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'C', 'D', 'E', 'I', 'R', 'V', 'd', 'r' -> true;
            default -> false;
        };
    }

    /**
     * Adds the acts of the list that starts at an offset; returns where the list ends, or the offset itself if there is
     * none.
     */
    static int read(String text, int at, List<TextCitation> found) {
        Matcher noun = Patterns.NOUN.matcher(text).region(at, text.length());
        if (!noun.lookingAt()) {
            return at;
        }
        List<Item> items = items(text, at, noun.end());
        Kind kind = EuropeanUnionNouns.kind(noun.group("noun"));
        List<TextCitation> acts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LegalInstrument act = act(items.get(i), kind, domain(items, i));
            if (act == null) {
                return at;
            }
            acts.add(new TextCitation(items.get(i).start, items.get(i).end, act, true));
        }
        found.addAll(acts);
        return acts.isEmpty() ? at : acts.get(acts.size() - 1).end();
    }

    private static List<Item> items(String text, int start, int first) {
        List<Item> items = new ArrayList<>();
        Matcher match = Patterns.ITEM.matcher(text).useTransparentBounds(true);
        int next = first;
        boolean goesOn = match.region(next, text.length()).lookingAt();
        while (goesOn) {
            items.add(Item.of(match, items.isEmpty() ? start : next));
            next = Separators.after(text, match.end());
            goesOn = next > match.end() && match.region(next, text.length()).lookingAt();
        }
        return items;
    }

    /** The domain of an item: its own, the one in front of it or of an earlier item, or the one after it. */
    private static @Nullable String domain(List<Item> items, int at) {
        for (int i = at; i >= 0; i--) {
            Item item = items.get(i);
            if (i == at && item.suffix != null) {
                return item.suffix;
            }
            if (item.prefix != null) {
                return item.prefix;
            }
        }
        for (int i = at + 1; i < items.size(); i++) {
            if (items.get(i).suffix != null) {
                return items.get(i).suffix;
            }
        }
        return null;
    }

    private static @Nullable LegalInstrument act(Item item, Kind kind, @Nullable String domain) {
        if (domain == null) {
            return null;
        }
        boolean isNumberFirst = item.isNumbered || !isYear(item.a, item.prefix == null);
        String year = isNumberFirst ? item.b : item.a;
        String number = isNumberFirst ? item.a : item.b;
        if (year.length() != 2 && year.length() != 4) {
            return null;
        }
        int full = year.length() == 4 ? Integer.parseInt(year) : FIRST_YEAR_OF_CENTURY_19 + Integer.parseInt(year);
        try {
            return EuropeanUnionAct.builder()
                    .kind(kind)
                    .year(full)
                    .number(Integer.parseInt(number))
                    .domain(domain)
                    .build();
        } catch (MalformedValueException e) {
            return null;
        }
    }

    private static boolean isYear(String figures, boolean mayHaveTwo) {
        return figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"))
                || mayHaveTwo && figures.length() == 2;
    }

    private record Item(
            int start,
            int end,
            @Nullable String prefix,
            @Nullable String suffix,
            boolean isNumbered,
            String a,
            String b) {

        static Item of(Matcher match, int start) {
            return new Item(
                    start,
                    match.end(),
                    english(match.group("prefix")),
                    english(match.group("suffix")),
                    match.group("no") != null,
                    match.group("a"),
                    match.group("b"));
        }

        private static @Nullable String english(@Nullable String domain) {
            return domain == null ? null : EuropeanUnionNouns.englishDomain(domain);
        }
    }
}
