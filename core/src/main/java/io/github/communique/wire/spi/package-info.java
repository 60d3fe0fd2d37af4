/**
 * The interfaces that a JSON provider implements for readers and writers: a provider, its token source and its token
 * sink. API for providers.
 */
@NullMarked
package io.github.communique.wire.spi;

import org.jspecify.annotations.NullMarked;
