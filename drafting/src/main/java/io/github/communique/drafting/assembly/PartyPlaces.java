package io.github.communique.drafting.assembly;

import io.github.communique.drafting.mention.PersonMention;
import io.github.communique.drafting.mention.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where parties are named in each text, by where the names start. Of two that overlap the longer is kept. */
final class PartyPlaces {

    private final Map<Integer, NavigableMap<Integer, TextSpan>> byText = new HashMap<>();

    /** A name with the office beside it. */
    static TextSpan whole(PersonMention mention) {
        TextSpan office = mention.office();
        TextSpan name = mention.span();
        return office == null
                ? name
                : new TextSpan(
                        name.block(), Math.min(name.start(), office.start()), Math.max(name.end(), office.end()));
    }

    void add(TextSpan span) {
        NavigableMap<Integer, TextSpan> here = byText.computeIfAbsent(span.block(), text -> new TreeMap<>());
        Map.Entry<Integer, TextSpan> before = here.lowerEntry(span.end());
        while (before != null && before.getValue().end() > span.start()) {
            TextSpan other = before.getValue();
            if (other.end() - other.start() > span.end() - span.start()) {
                return;
            }
            here.remove(before.getKey());
            before = here.lowerEntry(span.end());
        }
        here.put(span.start(), span);
    }

    /** The party that is named where a span starts; the span itself if there is none. */
    TextSpan startingWith(TextSpan span) {
        return in(span.block()).getOrDefault(span.start(), span);
    }

    /** The parties named in a text. */
    NavigableMap<Integer, TextSpan> in(int text) {
        return byText.getOrDefault(text, new TreeMap<>());
    }

    /** All parties, by the numbers of their texts. */
    Map<Integer, NavigableMap<Integer, TextSpan>> all() {
        return byText;
    }
}
