/** Measures starts: the cost of a JVM until a program has done its first work. */
@NullMarked
package io.github.communique.benchmarks.start;

import org.jspecify.annotations.NullMarked;
