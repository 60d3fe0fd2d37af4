/** Missions, the organisations that lead and support them, and the mandates under which they work. API. */
@NullMarked
package io.github.communique.mission;

import org.jspecify.annotations.NullMarked;
