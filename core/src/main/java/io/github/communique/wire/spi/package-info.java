/**
 * What a JSON parser implements to serve reader and writer: a provider, its token source and its token sink. API for
 * providers.
 */
@NullMarked
package io.github.communique.wire.spi;

import org.jspecify.annotations.NullMarked;
