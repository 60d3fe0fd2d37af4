/** Searches texts for the words of a quotation and finds the nearest passage where they differ. Not API. */
@NullMarked
package io.github.communique.text.verbatim;

import org.jspecify.annotations.NullMarked;
