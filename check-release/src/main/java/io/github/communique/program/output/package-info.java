/** Prints the results of checks in each form. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.output;

import org.jspecify.annotations.NullMarked;
