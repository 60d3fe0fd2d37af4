/** Places, their names, and the designations that issuers attach to them. API. */
@NullMarked
package io.github.communique.place;

import org.jspecify.annotations.NullMarked;
