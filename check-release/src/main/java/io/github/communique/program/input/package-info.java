/** Finds and reads what is to be checked. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.input;

import org.jspecify.annotations.NullMarked;
