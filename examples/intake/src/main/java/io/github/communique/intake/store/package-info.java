/** The database: three tables, and what may be done with them. */
@NullMarked
package io.github.communique.intake.store;

import org.jspecify.annotations.NullMarked;
