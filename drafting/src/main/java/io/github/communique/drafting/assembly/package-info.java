/** Puts together the draft: the release, its evidence and what a person must decide. */
@NullMarked
package io.github.communique.drafting.assembly;

import org.jspecify.annotations.NullMarked;
