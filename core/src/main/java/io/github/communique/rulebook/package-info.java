/** The built-in rules, one class per family. Not API: {@code validation} runs them. */
@NullMarked
package io.github.communique.rulebook;

import org.jspecify.annotations.NullMarked;
