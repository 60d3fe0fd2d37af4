/**
 * Releases and reports on the wire: reader, writer, and the small interface behind which a JSON parser stands. No parser is
 * in it. API; the token interfaces are for providers.
 */
@NullMarked
package io.github.communique.wire;

import org.jspecify.annotations.NullMarked;
