/** A document as bytes and characters: encoding, lines, compressed members, and the position of each token. Not API. */
@NullMarked
package io.github.communique.wire.document;

import org.jspecify.annotations.NullMarked;
