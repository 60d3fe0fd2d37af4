/**
 * The programs whose starts are measured, each in its own JVM, packed into a separate jar to keep the class path short.
 */
@NullMarked
package io.github.communique.benchmarks.start.programs;

import org.jspecify.annotations.NullMarked;
