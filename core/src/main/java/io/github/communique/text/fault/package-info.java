/**
 * Finds faults that need no model of the release: unmatched brackets, invisible characters, placeholders, active
 * content, mixed scripts. Not API.
 */
@NullMarked
package io.github.communique.text.fault;

import org.jspecify.annotations.NullMarked;
