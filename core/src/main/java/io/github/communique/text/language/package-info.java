/** The data of each language, loaded when a text in that language is first read. Not API. */
@NullMarked
package io.github.communique.text.language;

import org.jspecify.annotations.NullMarked;
