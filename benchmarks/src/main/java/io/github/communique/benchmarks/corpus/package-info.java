/** The corpus of releases to measure: generated from a seed, or read from a directory. */
@NullMarked
package io.github.communique.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
