/**
 * Finds dates, numbers, titled names, datelines, stated lengths, section headings and footnote marks in texts. Not
 * API.
 */
@NullMarked
package io.github.communique.text.mention;

import org.jspecify.annotations.NullMarked;
