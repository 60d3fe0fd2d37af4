/** Puts the wire form of Communiqué on the parser and generator of Jackson 3. API. */
@NullMarked
package io.github.communique.jackson;

import org.jspecify.annotations.NullMarked;
