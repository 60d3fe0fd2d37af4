/** Says for each value of a draft where it comes from: where in the source, and on what basis. */
@NullMarked
package io.github.communique.drafting.evidence;

import org.jspecify.annotations.NullMarked;
