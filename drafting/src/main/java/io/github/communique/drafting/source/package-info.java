/** Reads a source: from bytes to blocks of text that know their place in the source. */
@NullMarked
package io.github.communique.drafting.source;

import org.jspecify.annotations.NullMarked;
