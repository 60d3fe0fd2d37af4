/** The program that checks press releases. Nothing of it is an API. */
@NullMarked
package io.github.communique.program;

import org.jspecify.annotations.NullMarked;
