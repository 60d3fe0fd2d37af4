/** Documents, their characters and the results of their check. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.document;

import org.jspecify.annotations.NullMarked;
