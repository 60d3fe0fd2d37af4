package io.github.communique.drafting.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A person with all mentions of them. */
public final class FoundPerson {

    private final List<PersonMention> mentions = new ArrayList<>();

    private PersonMention fullest;

    FoundPerson(PersonMention first) {
        mentions.add(first);
        fullest = first;
    }

    void add(PersonMention mention) {
        mentions.add(mention);
        if (length(mention) > length(fullest)) {
            fullest = mention;
        }
    }

    private static int length(PersonMention mention) {
        return mention.name().end() - mention.name().start();
    }

    /** The mentions in the order of the texts; at least one. */
    public List<PersonMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** The first mention with the longest name. */
    public PersonMention fullest() {
        return fullest;
    }
}
