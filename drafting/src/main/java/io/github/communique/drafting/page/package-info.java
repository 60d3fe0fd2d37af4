/** Reads a web page: its blocks, which of them are the release, and what the page states of itself. */
@NullMarked
package io.github.communique.drafting.page;

import org.jspecify.annotations.NullMarked;
