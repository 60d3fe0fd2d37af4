/**
 * Descriptions of value types: the attributes in order, with their names, kinds, limits and references. Reading,
 * writing, structural checks, construction and the published schema all use them. They are generated when the library
 * is compiled (shape-processor). Not API.
 */
@NullMarked
package io.github.communique.shape;

import org.jspecify.annotations.NullMarked;
