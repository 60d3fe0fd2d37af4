/** Programs that a newcomer runs and copies. */
@NullMarked
package io.github.communique.examples;

import org.jspecify.annotations.NullMarked;
