/**
 * One check of a release: results that are computed once for all rules, and the findings that rules report. Not API.
 */
@NullMarked
package io.github.communique.check;

import org.jspecify.annotations.NullMarked;
