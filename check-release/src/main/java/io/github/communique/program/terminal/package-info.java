/** What is shown on a terminal: colours, widths, escaped texts. Nothing of it is an API. */
@NullMarked
package io.github.communique.program.terminal;

import org.jspecify.annotations.NullMarked;
