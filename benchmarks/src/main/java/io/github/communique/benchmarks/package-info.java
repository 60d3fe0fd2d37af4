/** JMH benchmarks of the library and its peers; only the ratios within one run are meaningful. */
@NullMarked
package io.github.communique.benchmarks;

import org.jspecify.annotations.NullMarked;
