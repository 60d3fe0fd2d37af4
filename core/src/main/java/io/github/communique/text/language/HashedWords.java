package io.github.communique.text.language;

/** Words that are accessed by index and whose hashes are known, so that a look-up creates no object. */
public interface HashedWords {

    /** The {@linkplain WordTable#hash hash} of a word, composed. */
    int hash(int word);

    /** Whether a word equals another, both composed. */
    boolean equals(int word, String other);
}
