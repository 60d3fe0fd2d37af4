/** Recognises what each block of a source is: headline, dateline, paragraph, contact. */
@NullMarked
package io.github.communique.drafting.layout;

import org.jspecify.annotations.NullMarked;
