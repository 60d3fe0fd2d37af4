package io.github.communique.text;

import io.github.communique.report.TextRange;

/**
 * The passage of a release that is nearest to quoted words.
 *
 * @param isComplete whether all quoted words stand there, in order
 * @param passage the passage, from where the two begin to agree
 * @param quotedWord the first quoted word that differs; empty if none does
 * @param foundWord the word that stands in its place; empty at the end of the text
 * @param differing the range of that quoted word in the quotation
 */
public record Passage(boolean isComplete, String passage, String quotedWord, String foundWord, TextRange differing) {}
