package io.github.communique.drafting.source;

import java.util.List;

/**
 * A source that was read.
 *
 * @param text its characters
 * @param format its format
 * @param blocks its blocks in reading order, page furniture included
 * @param statements what it states of itself outside its text, the more reliable first
 * @param problems what was wrong with it, in the order of the source
 */
public record SourceDocument(
        SourceText text,
        SourceFormat format,
        List<SourceBlock> blocks,
        List<PageStatement> statements,
        List<SourceProblem> problems) {}
