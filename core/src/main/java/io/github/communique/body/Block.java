package io.github.communique.body;

/** A block of the body or of a section, in reading order. On the wire, {@code type} names the kind. */
public sealed interface Block
        permits Paragraph, SubHeading, ItemList, BlockQuotation, TableBlock, ImageBlock, CorrectionBlock {}
