/**
 * Jakarta constraints on attributes, for the values of a release and for a host's own types, and their enforcement when a
 * value is built. API.
 */
@NullMarked
package io.github.communique.constraint;

import org.jspecify.annotations.NullMarked;
