/** JMH benchmarks of the library beside its peers; what counts are the ratios within one run. */
@NullMarked
package io.github.communique.benchmarks;

import org.jspecify.annotations.NullMarked;
