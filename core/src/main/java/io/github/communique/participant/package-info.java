/** Who acts, speaks or is named: persons, organisations, groups, office holders, their names, posts and capacities. API. */
@NullMarked
package io.github.communique.participant;

import org.jspecify.annotations.NullMarked;
