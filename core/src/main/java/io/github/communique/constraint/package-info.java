/**
 * Jakarta constraints on attributes, for a host's own types too. Every value of the model satisfies its constraints
 * from construction on. API.
 */
@NullMarked
package io.github.communique.constraint;

import org.jspecify.annotations.NullMarked;
