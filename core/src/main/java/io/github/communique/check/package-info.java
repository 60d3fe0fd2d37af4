/** One check of a release: what is computed of it once for all rules, and the findings that a rule reports. Not API. */
@NullMarked
package io.github.communique.check;

import org.jspecify.annotations.NullMarked;
