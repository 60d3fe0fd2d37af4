/** Makes a draft release from a text: what a host calls. */
@NullMarked
package io.github.communique.drafting;

import org.jspecify.annotations.NullMarked;
