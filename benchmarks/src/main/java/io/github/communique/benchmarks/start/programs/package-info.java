/** The programs that are started, each in a JVM of its own, packed into a jar of their own so that its class path is short. */
@NullMarked
package io.github.communique.benchmarks.start.programs;

import org.jspecify.annotations.NullMarked;
