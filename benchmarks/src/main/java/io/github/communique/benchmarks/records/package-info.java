/** The peers: plain Java records filled by a binder, and validation with the published schema. */
@NullMarked
package io.github.communique.benchmarks.records;

import org.jspecify.annotations.NullMarked;
