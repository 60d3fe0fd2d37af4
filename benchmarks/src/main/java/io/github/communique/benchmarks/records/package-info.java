/** The records that a binder of plain Java fills with the measured release. */
@NullMarked
package io.github.communique.benchmarks.records;

import org.jspecify.annotations.NullMarked;
