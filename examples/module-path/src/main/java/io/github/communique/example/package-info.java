/** A consumer on the module path. */
@NullMarked
package io.github.communique.example;

import org.jspecify.annotations.NullMarked;
