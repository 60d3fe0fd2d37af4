package io.github.communique.wire.reading;

/**
 * How much of a document's tokens is taken at most.
 *
 * @param tokens the number of tokens
 * @param depth how deep objects and lists are nested
 * @param digits the characters of a number
 * @param nameLength the characters of a name
 * @param textLength the characters of a text
 * @param listLength the elements of a list
 */
public record TokenLimits(int tokens, int depth, int digits, int nameLength, int textLength, int listLength) {}
