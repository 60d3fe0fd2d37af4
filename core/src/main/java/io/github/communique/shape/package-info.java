/**
 * What a value type is on the wire: attributes in their order, their names, kinds, limits and references. Reading, writing, checking of
 * structure, construction and the published schema all follow it. Written for each type when the library is compiled
 * (shape-processor). Not API.
 */
@NullMarked
package io.github.communique.shape;

import org.jspecify.annotations.NullMarked;
