/** The states, times, revisions, embargo and withdrawal of a release. API. */
@NullMarked
package io.github.communique.lifecycle;

import org.jspecify.annotations.NullMarked;
