/**
 * Annotation processors that generate the shape of each value type and the lists of rules. Never on the class path at
 * run time.
 */
@NullMarked
package io.github.communique.processor;

import org.jspecify.annotations.NullMarked;
