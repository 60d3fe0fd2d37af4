/**
 * Legal instruments as values: recognised, in canonical form, in a stated style, and found in running text. API.
 *
 * <p>The words of citations (<i>resolution</i>, <i>Council Decision</i>, <i>décision</i>) are here and not among the words of the languages: a
 * citation is a form of one issuing body, in which words, numbers, brackets and order belong together.
 */
@NullMarked
package io.github.communique.instrument;

import org.jspecify.annotations.NullMarked;
