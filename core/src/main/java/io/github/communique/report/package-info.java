/** What is wrong with a release, where, and how it can be mended, whoever found it. API. */
@NullMarked
package io.github.communique.report;

import org.jspecify.annotations.NullMarked;
