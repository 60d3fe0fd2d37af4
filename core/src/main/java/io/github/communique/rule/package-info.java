/** What a rule is, what it is given, and how it reports what it found; for the rules of this library and a host's own. API. */
@NullMarked
package io.github.communique.rule;

import org.jspecify.annotations.NullMarked;
