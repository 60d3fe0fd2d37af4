/**
 * The scanner, which splits the texts of a release into words, sentences and special characters once for all rules. Not
 * API.
 */
@NullMarked
package io.github.communique.text;

import org.jspecify.annotations.NullMarked;
