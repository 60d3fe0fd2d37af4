package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts in tests. */
public final class Sources {

    private Sources() {}

    public static SourceDocument plain(String text) {
        return read(text, SourceFormat.PLAIN_TEXT);
    }

    public static SourceDocument markdown(String text) {
        return read(text, SourceFormat.MARKDOWN);
    }

    public static SourceDocument html(String text) {
        return read(text, SourceFormat.HTML);
    }

    public static SourceDocument read(String text, SourceFormat format) {
        return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), format, null, SourceLimits.standard());
    }

    /** The blocks, each as its kind, its level if it has one, and its text. */
    public static List<String> outline(SourceDocument document) {
        return document.blocks().stream().map(Sources::outline).toList();
    }

    private static String outline(SourceBlock block) {
        String level = block.level() > 0 ? " " + block.level() : "";
        return block.kind() + level + ": " + (block.rows().isEmpty() ? block.text() : block.rows());
    }

    /** The texts of the blocks that are content. */
    public static List<String> content(SourceDocument document) {
        return document.blocks().stream()
                .filter(SourceBlock::isContent)
                .map(block -> block.text().text())
                .toList();
    }

    /** The lines of a block. */
    public static List<String> lines(SourceBlock block) {
        return block.lines().stream().map(Object::toString).toList();
    }
}
