/**
 * What is known of the world: Security Council resolutions, the quotation marks of languages. Interfaces that a host can
 * replace, built-in data, and answers that are yes, no or unknown. API.
 */
@NullMarked
package io.github.communique.registry;

import org.jspecify.annotations.NullMarked;
