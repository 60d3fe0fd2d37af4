/** Finds meetings, visits and talks: who, where and when. */
@NullMarked
package io.github.communique.drafting.engagement;

import org.jspecify.annotations.NullMarked;
