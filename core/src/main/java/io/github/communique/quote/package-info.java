/** Quotations, their parts, their attribution and their anchors in the text. API. */
@NullMarked
package io.github.communique.quote;

import org.jspecify.annotations.NullMarked;
