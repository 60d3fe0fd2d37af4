/** Runs the rules on a release, alone or through a Jakarta provider. API. */
@NullMarked
package io.github.communique.validation;

import org.jspecify.annotations.NullMarked;
