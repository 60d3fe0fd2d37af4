/** Measures how often rules speak on releases that others have written, and whether they are right. */
@NullMarked
package io.github.communique.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
