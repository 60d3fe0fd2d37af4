package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.text.language.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of a source with their roles, in reading order. */
public final class Layout {

    private final List<LaidOutBlock> blocks;
    private final @Nullable LaidOutBlock nextRelease;

    Layout(List<LaidOutBlock> blocks, @Nullable LaidOutBlock nextRelease) {
        this.blocks = List.copyOf(blocks);
        this.nextRelease = nextRelease;
    }

    /** Recognises what each block of a source is. Takes linear time. */
    public static Layout of(SourceDocument document, Language language) {
        return new LayoutPass(document, language).run();
    }

    /** All blocks, page furniture included. */
    public List<LaidOutBlock> blocks() {
        return blocks;
    }

    /** The blocks with a role. */
    public List<LaidOutBlock> with(BlockRole role) {
        return blocks.stream().filter(block -> block.role() == role).toList();
    }

    /** The first block with a role. */
    public Optional<LaidOutBlock> first(BlockRole role) {
        return blocks.stream().filter(block -> block.role() == role).findFirst();
    }

    /** The line with which a second release starts in the same source; it and what follows is unassigned. */
    public Optional<LaidOutBlock> nextRelease() {
        return Optional.ofNullable(nextRelease);
    }
}
