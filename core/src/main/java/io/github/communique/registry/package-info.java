/**
 * Reference data: missions, mandates, organisations, resolutions, quotation marks. Interfaces that a host can replace,
 * built-in data, and answers that are yes, no or unknown. API.
 */
@NullMarked
package io.github.communique.registry;

import org.jspecify.annotations.NullMarked;
