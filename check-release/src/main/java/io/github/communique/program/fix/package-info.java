/** Applies certain fixes to releases in JSON, and makes patches for texts. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.fix;

import org.jspecify.annotations.NullMarked;
