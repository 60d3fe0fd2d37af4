package io.github.communique.wire.reading;

/**
 * Limits on the tokens of a document.
 *
 * @param tokens the maximum number of tokens
 * @param depth the maximum nesting of objects and lists
 * @param digits the maximum length of a number in characters
 * @param nameLength the maximum length of a name in characters
 * @param textLength the maximum length of a text in characters
 * @param listLength the maximum number of elements in a list
 */
public record TokenLimits(int tokens, int depth, int digits, int nameLength, int textLength, int listLength) {}
