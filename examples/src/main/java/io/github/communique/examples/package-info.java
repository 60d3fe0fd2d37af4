/** Example programs to run and copy. */
@NullMarked
package io.github.communique.examples;

import org.jspecify.annotations.NullMarked;
