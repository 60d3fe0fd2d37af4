/** Visits, meetings and talks, who takes part on which side, and political processes and positions. API. */
@NullMarked
package io.github.communique.engagement;

import org.jspecify.annotations.NullMarked;
