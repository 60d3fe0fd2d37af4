/** Documents, links and media to which a release refers, and where its own text comes from. API. */
@NullMarked
package io.github.communique.document;

import org.jspecify.annotations.NullMarked;
