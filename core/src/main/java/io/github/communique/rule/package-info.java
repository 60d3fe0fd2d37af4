/** Rules, what they can use in a check, and how they report findings; for the built-in rules and a host's own. API. */
@NullMarked
package io.github.communique.rule;

import org.jspecify.annotations.NullMarked;
