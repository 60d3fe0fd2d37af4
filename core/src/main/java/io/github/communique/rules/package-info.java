/** The rules of this library, one file a family. Not API: {@code validation} gives them. */
@NullMarked
package io.github.communique.rules;

import org.jspecify.annotations.NullMarked;
