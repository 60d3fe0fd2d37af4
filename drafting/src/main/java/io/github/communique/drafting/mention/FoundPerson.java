package io.github.communique.drafting.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A person with all mentions of them. */
public final class FoundPerson {

    private final List<PersonMention> mentions = new ArrayList<>();

    FoundPerson(PersonMention first) {
        mentions.add(first);
    }

    void add(PersonMention mention) {
        mentions.add(mention);
    }

    /** The mentions in the order of the texts; at least one. */
    public List<PersonMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** The first mention with the longest name. */
    public PersonMention fullest() {
        PersonMention fullest = mentions.get(0);
        for (PersonMention mention : mentions) {
            int length = mention.name().end() - mention.name().start();
            if (length > fullest.name().end() - fullest.name().start()) {
                fullest = mention;
            }
        }
        return fullest;
    }
}
