/**
 * The body of a release: paragraphs, headings, lists, quotations, tables and the other blocks, and the sections outside
 * it. API.
 */
@NullMarked
package io.github.communique.body;

import org.jspecify.annotations.NullMarked;
