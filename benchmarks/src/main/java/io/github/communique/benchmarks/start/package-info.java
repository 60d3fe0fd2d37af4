/** Measures starts: what a JVM takes until a program has done its first work. */
@NullMarked
package io.github.communique.benchmarks.start;

import org.jspecify.annotations.NullMarked;
