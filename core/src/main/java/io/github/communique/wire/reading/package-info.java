/** Reads values from tokens by their shapes and reports every fault of structure. Not API. */
@NullMarked
package io.github.communique.wire.reading;

import org.jspecify.annotations.NullMarked;
