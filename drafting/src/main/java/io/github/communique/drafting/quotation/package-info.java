/** Finds quotations and who is quoted. */
@NullMarked
package io.github.communique.drafting.quotation;

import org.jspecify.annotations.NullMarked;
