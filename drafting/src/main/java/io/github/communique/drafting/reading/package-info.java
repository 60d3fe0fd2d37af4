/** Reads a source in any of the formats, and finds out which one it is. */
@NullMarked
package io.github.communique.drafting.reading;

import org.jspecify.annotations.NullMarked;
