/** Data shared by several rules: names, offices and quotations of the release, and its analysed text. Not API. */
@NullMarked
package io.github.communique.rulebook.view;

import org.jspecify.annotations.NullMarked;
