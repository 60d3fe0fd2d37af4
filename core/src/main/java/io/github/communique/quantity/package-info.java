/** Numbers as a release states them: exact or not, with what is counted. API. */
@NullMarked
package io.github.communique.quantity;

import org.jspecify.annotations.NullMarked;
