/** Measures how often rules report on releases written by others, and whether they are right. */
@NullMarked
package io.github.communique.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
