package io.github.communique.drafting.mention;

/**
 * A part of a text.
 *
 * @param block the index of the text among the texts of the source
 * @param start the index of its first {@code char} in the text
 * @param end the index after its last {@code char}
 */
public record TextSpan(int block, int start, int end) {}
