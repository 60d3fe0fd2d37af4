/** The rules of this library, one file a family. Not API: {@code validation} runs them. */
@NullMarked
package io.github.communique.rulebook;

import org.jspecify.annotations.NullMarked;
