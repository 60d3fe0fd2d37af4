package io.github.communique.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** A write context that only selects the indentation. */
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
