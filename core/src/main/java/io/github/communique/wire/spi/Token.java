package io.github.communique.wire.spi;

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

    private final String description;

    Token(String description) {
        this.description = description;
    }

    /** The token in words, for messages. */
    public String description() {
        return description;
    }
}
