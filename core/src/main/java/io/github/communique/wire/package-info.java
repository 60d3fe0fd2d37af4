/**
 * Readers and writers of releases, profiles, reports and archives as JSON. The JSON parser is supplied by a provider
 * (see {@link io.github.communique.wire.spi}). API.
 */
@NullMarked
package io.github.communique.wire;

import org.jspecify.annotations.NullMarked;
