/** Pairs quotation marks and finds the passages that they quote. Not API. */
@NullMarked
package io.github.communique.text.quotation;

import org.jspecify.annotations.NullMarked;
