/** What happens: visits, meetings and talks, who takes part on which side, and processes and positions. API. */
@NullMarked
package io.github.communique.engagement;

import org.jspecify.annotations.NullMarked;
