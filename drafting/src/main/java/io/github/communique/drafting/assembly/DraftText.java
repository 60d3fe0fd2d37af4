package io.github.communique.drafting.assembly;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;

/**
 * A text of the draft.
 *
 * @param pointer the attribute that holds it
 * @param text the text and where it stands in the source
 * @param words the text, analysed
 * @param isBody whether it is a paragraph, item or quotation of the body
 */
record DraftText(Pointer pointer, MappedText text, TextBlock words, boolean isBody) {}
