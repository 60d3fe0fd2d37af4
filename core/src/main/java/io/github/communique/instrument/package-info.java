/**
 * Legal instruments as values: parsing of citations, canonical forms, citation styles, and citations found in running
 * text. API.
 *
 * <p>The words of citations (<i>resolution</i>, <i>Council Decision</i>, <i>décision</i>) are here and not in the
 * language folders: a citation is a form of one issuing body, in which words, numbers, brackets and their order belong
 * together.
 */
@NullMarked
package io.github.communique.instrument;

import org.jspecify.annotations.NullMarked;
