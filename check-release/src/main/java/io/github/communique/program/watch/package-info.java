/** Checks again whatever changes. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.watch;

import org.jspecify.annotations.NullMarked;
