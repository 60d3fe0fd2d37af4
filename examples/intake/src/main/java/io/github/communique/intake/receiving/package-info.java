/** From what a client sends to a release with its report. Nothing here knows of HTTP or of the database. */
@NullMarked
package io.github.communique.intake.receiving;

import org.jspecify.annotations.NullMarked;
