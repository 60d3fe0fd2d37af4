/** Puts the wire form of Communiqué on the parser and generator of Jackson 2. API. */
@NullMarked
package io.github.communique.jackson2;

import org.jspecify.annotations.NullMarked;
