package io.github.communique.program.fix;

import io.github.communique.program.terminal.Escaped;
import io.github.communique.program.terminal.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Receives patches: byte by byte as they are, or on a terminal with what does not show escaped. */
public final class PatchSink {

    private final OutputStream out;
    private final boolean isTerminal;
    private final Style style;

    /**
     * Creates the sink.
     *
     * @param isTerminal whether the patches are shown, not kept
     */
    public PatchSink(OutputStream out, boolean isTerminal, Style style) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.style = style;
    }

    void write(byte[] patch, Charset charset) throws IOException {
        out.write(isTerminal ? shown(new String(patch, charset)).getBytes(StandardCharsets.UTF_8) : patch);
        out.flush();
    }

    private String shown(String patch) {
        return patch.lines().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line) {
        boolean isAdded = line.startsWith("+");
        return isAdded || line.startsWith("-") ? style.change(isAdded, Escaped.of(line)) : Escaped.of(line);
    }
}
