package io.github.communique.drafting.mention;

import io.github.communique.text.language.WordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person named in a text.
 *
 * @param span the name with its titles
 * @param name the name without them
 * @param titles the titles before the name
 * @param office the office beside the name; null if none is stated there
 */
public record PersonMention(
        TextSpan span,
        TextSpan name,
        List<Title> titles,
        @Nullable TextSpan office) {

    public PersonMention {
        titles = List.copyOf(titles);
    }

    /**
     * A title before a name.
     *
     * @param span the title as printed
     * @param kind {@link WordKind#HONORIFICS}, {@link WordKind#RANKS} or {@link WordKind#OFFICES}
     */
    public record Title(TextSpan span, WordKind kind) {}
}
