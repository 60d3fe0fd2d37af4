/** Legal instruments as values: recognised, in canonical form, in a stated style, and found in running text. API. */
@NullMarked
package io.github.communique.instrument;

import org.jspecify.annotations.NullMarked;
