package io.github.communique.text.language;

/** Words that are given by their numbers and whose hashes are known, so that a look-up makes no object. */
public interface HashedWords {

    /** The {@linkplain WordTable#hash hash} of a word, composed. */
    int hash(int word);

    /** Whether a word is this one, both composed. */
    boolean equals(int word, String other);
}
