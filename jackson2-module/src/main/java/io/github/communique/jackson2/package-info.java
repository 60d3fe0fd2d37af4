/**
 * Puts the wire form of Communiqué on the parser and generator of Jackson 2. API.
 *
 * <p>A mapper without {@code CommuniqueModule} writes another form without a word, which cannot be read again. Spring Boot finds the module
 * by itself; elsewhere it is registered, or found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.github.communique.jackson2;

import org.jspecify.annotations.NullMarked;
