/**
 * Checks of text forms for constraints and the reader, such as blank, well-formed, language tag and URL; and code point
 * indexes. Not API.
 */
@NullMarked
package io.github.communique.form;

import org.jspecify.annotations.NullMarked;
