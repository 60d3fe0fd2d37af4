package io.github.communique.wire.spi;

import io.github.communique.constraint.Phrase;
import java.util.Locale;

/** The kind of a token of a JSON document. */
public enum Token {
    /** An opening brace. */
    START_OBJECT("an object"),
    /** A closing brace. */
    END_OBJECT("the end of an object"),
    /** An opening bracket. */
    START_ARRAY("a list"),
    /** A closing bracket. */
    END_ARRAY("the end of a list"),
    /** The name of a member. */
    NAME("a name"),
    /** A string. */
    TEXT("a text"),
    /** A number. */
    NUMBER("a number"),
    /** {@code true}. */
    TRUE("true"),
    /** {@code false}. */
    FALSE("false"),
    /** {@code null}. */
    NULL("null"),
    /** A Java object in a host's buffer or tree, which is not a JSON value. */
    OPAQUE("an object of Java"),
    /** No further token. */
    END("the end of the document");

    private final String words;

    Token(String words) {
        this.words = words;
    }

    /** The token in words, for messages, for example {@code a list}. */
    public Phrase description() {
        return Phrase.of("token." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
