/** Runs the rules on a release, directly or through a Jakarta provider. API. */
@NullMarked
package io.github.communique.validation;

import org.jspecify.annotations.NullMarked;
