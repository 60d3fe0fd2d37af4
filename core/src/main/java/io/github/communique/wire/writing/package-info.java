/** Writes values, reports and the JSON Schema as tokens. Not API. */
@NullMarked
package io.github.communique.wire.writing;

import org.jspecify.annotations.NullMarked;
