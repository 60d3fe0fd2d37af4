package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.time.RelativeDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The relative dates that a release records with their meaning. */
public final class RecordedRelativeDates {

    /**
     * The maximum number of recorded texts containing one relative date that are compared with the surrounding words.
     */
    private static final int MAX_AROUND = 50;

    private final Set<String> texts = new LinkedHashSet<>();
    private final Map<String, List<String>> textsAround = new HashMap<>();

    private RecordedRelativeDates(PressRelease release) {
        Stream.concat(
                        release.getRelativeDates().stream(),
                        release.getEngagements().stream().flatMap(held -> held.getRelativeDate().stream()))
                .filter(date -> date.getResolved().isPresent())
                .map(RelativeDate::getText)
                .map(RecordedRelativeDates::comparable)
                .forEach(texts::add);
    }

    /** The recorded relative dates of the release under check. */
    public static RecordedRelativeDates of(RuleContext context) {
        return context.once(RecordedRelativeDates.class, RecordedRelativeDates::new);
    }

    /** Whether a relative date of the text is recorded, by its words or as part of longer words around it. */
    public boolean has(RelativeMention mention) {
        String words = comparable(mention.words());
        if (texts.contains(words)) {
            return true;
        }
        for (String around : textsAround.computeIfAbsent(words, this::textsWith)) {
            int before = around.indexOf(words);
            int start = mention.start() - before;
            int end = start + around.length();
            String text = mention.block().text();
            if (start >= 0
                    && end <= text.length()
                    && comparable(text.substring(start, end)).equals(around)) {
                return true;
            }
        }
        return false;
    }

    private List<String> textsWith(String words) {
        List<String> found = new ArrayList<>();
        for (String text : texts) {
            if (found.size() < MAX_AROUND && text.contains(words)) {
                found.add(text);
            }
        }
        return found;
    }

    private static String comparable(String text) {
        return Letters.lowerCase(text).replace('\'', '’').replace('\u00A0', ' ');
    }
}
