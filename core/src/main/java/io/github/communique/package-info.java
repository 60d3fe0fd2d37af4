/** A press release, and what only a release has: headline, body, sections, dateline, contacts, extensions. API. */
@NullMarked
@ValueStyle
package io.github.communique;

import org.jspecify.annotations.NullMarked;
