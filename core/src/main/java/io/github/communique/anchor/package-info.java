/** Where words stand in the text of a release. API. */
@NullMarked
package io.github.communique.anchor;

import org.jspecify.annotations.NullMarked;
