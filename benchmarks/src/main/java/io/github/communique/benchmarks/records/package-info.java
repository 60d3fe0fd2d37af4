/** The peers: records that a binder of plain Java fills, and their validation with the published schema. */
@NullMarked
package io.github.communique.benchmarks.records;

import org.jspecify.annotations.NullMarked;
