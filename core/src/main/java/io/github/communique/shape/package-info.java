/**
 * The description of each value type, derived from the type itself: attributes in their order, their names on the wire, kinds
 * and limits. Reading, writing, checking of structure and the published schema all follow it. API.
 */
@NullMarked
package io.github.communique.shape;

import org.jspecify.annotations.NullMarked;
