package io.github.communique.wire.spi;

import java.io.IOException;

/**
 * Receives the tokens of one JSON document and writes them. Implemented by a provider as a thin layer over its
 * generator.
 */
public interface TokenSink extends AutoCloseable {

    /** Writes an opening brace. */
    void startObject() throws IOException;

    /** Writes a closing brace. */
    void endObject() throws IOException;

    /** Writes an opening bracket. */
    void startArray() throws IOException;

    /** Writes a closing bracket. */
    void endArray() throws IOException;

    /** Writes the name of the next member. */
    void name(String name) throws IOException;

    /** Writes a string. */
    void text(String text) throws IOException;

    /** Writes a number with exactly these digits, in the form of RFC 8259 section 6. */
    void number(String digits) throws IOException;

    /** Writes {@code true} or {@code false}. */
    void bool(boolean value) throws IOException;

    /** Writes {@code null}. */
    void nullValue() throws IOException;

    /** Flushes buffered output and releases the generator's resources; does not close the underlying output. */
    @Override
    void close() throws IOException;
}
