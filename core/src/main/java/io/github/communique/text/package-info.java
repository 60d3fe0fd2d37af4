/** The analysis of a release's text, made once and shared by the rules that read text. Not API. */
@NullMarked
package io.github.communique.text;

import org.jspecify.annotations.NullMarked;
