/** Finds the persons, organisations, missions, instruments, places and dates that a text names. */
@NullMarked
package io.github.communique.drafting.mention;

import org.jspecify.annotations.NullMarked;
