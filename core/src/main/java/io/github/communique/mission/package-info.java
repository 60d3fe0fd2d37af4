/** Missions, who leads and joins them, and the mandates under which they work. API. */
@NullMarked
package io.github.communique.mission;

import org.jspecify.annotations.NullMarked;
