/** Reports on releases: findings with severities, places and fixes, from the reader and from rules. API. */
@NullMarked
package io.github.communique.report;

import org.jspecify.annotations.NullMarked;
