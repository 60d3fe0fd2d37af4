/** Places, their names, and the designations with which issuers name them. API. */
@NullMarked
package io.github.communique.place;

import org.jspecify.annotations.NullMarked;
