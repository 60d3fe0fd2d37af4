/**
 * A press release, and what only a release has: headline, body, sections, dateline, contacts, extensions. API.
 *
 * <p>A Jackson mapper reads and writes these types only with {@code CommuniqueModule}. One without it writes another form without a word,
 * which cannot be read again; {@code docs/hosts.md} says how hosts find the module.
 */
@NullMarked
@ValueStyle
package io.github.communique;

import org.jspecify.annotations.NullMarked;
