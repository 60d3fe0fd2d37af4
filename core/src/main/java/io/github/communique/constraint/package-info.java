/**
 * Constraints on attributes, for the values of a release and for a host's own types; a value of a release that is built keeps
 * them. API.
 */
@NullMarked
package io.github.communique.constraint;

import org.jspecify.annotations.NullMarked;
