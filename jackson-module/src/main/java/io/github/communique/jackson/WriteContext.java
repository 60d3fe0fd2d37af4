package io.github.communique.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Tells a generator whether to write for people; all else as Jackson has it. */
final class WriteContext extends ObjectWriteContext.Base {

    private final @Nullable PrettyPrinter printer;

    WriteContext(@Nullable PrettyPrinter printer) {
        this.printer = printer;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
        return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return printer != null;
    }
}
