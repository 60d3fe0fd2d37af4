/** Dates as releases state them: partial, approximate, alternative, intervals, stamps with offset and zone, relative. API. */
@NullMarked
package io.github.communique.time;

import org.jspecify.annotations.NullMarked;
