/** Reads values from tokens by their shapes and reports every structural fault. Not API. */
@NullMarked
package io.github.communique.wire.reading;

import org.jspecify.annotations.NullMarked;
