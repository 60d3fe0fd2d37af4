/** The forms of texts that constraints and reader ask for: blank, well-formed, a language tag, a URL; and code points counted. Not API. */
@NullMarked
package io.github.communique.form;

import org.jspecify.annotations.NullMarked;
