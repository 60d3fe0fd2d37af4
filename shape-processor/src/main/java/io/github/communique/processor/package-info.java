/** Writes the shape of each value type when the library is compiled. Never on a class path at run time. */
@NullMarked
package io.github.communique.processor;

import org.jspecify.annotations.NullMarked;
