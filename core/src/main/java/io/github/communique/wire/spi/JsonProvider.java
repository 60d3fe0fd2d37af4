package io.github.communique.wire.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A JSON parser and generator for readers and writers. Found by {@link java.util.ServiceLoader} or passed in. A
 * provider must be thread-safe; the sources and sinks that it creates need not be.
 */
public interface JsonProvider {

    /** The name of the underlying library, for messages: {@code Jackson 3}. */
    String getName();

    /** The priority of this provider; if several are found, the one with the highest priority is used. */
    int getPriority();

    /**
     * The tokens of a document.
     *
     * @param document the whole document
     * @throws IOException if the parser cannot be created, which does not happen for a document in memory
     */
    TokenSource source(String document) throws IOException;

    /**
     * The tokens of a document in UTF-8, the same as those of its text. The source need not know their offsets.
     *
     * @param buffer the bytes that contain the document, already checked to be strict UTF-8
     * @param offset the index of the document's first byte
     * @param length the number of bytes
     * @throws IOException if the parser cannot be created, which does not happen for a document in memory
     */
    TokenSource source(byte[] buffer, int offset, int length) throws IOException;

    /**
     * Creates a sink that writes a document.
     *
     * @param out receives the text; it is not closed
     * @param indented whether to indent by two spaces per level for human readers
     * @throws IOException if writing fails
     */
    TokenSink sink(Writer out, boolean indented) throws IOException;

    /**
     * Creates a sink that writes a document in UTF-8, with the same text as the other sink.
     *
     * @param out receives the bytes; it is not closed
     * @param indented whether to indent by two spaces per level for human readers
     * @throws IOException if writing fails
     */
    TokenSink sink(OutputStream out, boolean indented) throws IOException;
}
