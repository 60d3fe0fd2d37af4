package io.github.communique.wire.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A JSON parser and generator, as reader and writer need it. Found by {@link java.util.ServiceLoader} or passed in. A
 * provider is safe for several threads; the sources and sinks it makes are for one.
 */
public interface JsonProvider {

    /** What the provider stands on, for messages: {@code Jackson 3}. */
    String getName();

    /** Which provider serves where several are found: the one with the highest priority. */
    int getPriority();

    /**
     * The tokens of a document.
     *
     * @param document the whole document
     * @throws IOException if the parser cannot be made, which does not happen for a document in memory
     */
    TokenSource source(String document) throws IOException;

    /**
     * The tokens of a document in UTF-8. They are the same as those of its text; the source need not know their offsets.
     *
     * @param buffer holds the document, which is known to be strict UTF-8
     * @param offset where it starts
     * @param length how many bytes it has
     * @throws IOException if the parser cannot be made, which does not happen for a document in memory
     */
    TokenSource source(byte[] buffer, int offset, int length) throws IOException;

    /**
     * Writes a document.
     *
     * @param out takes the text; it is not closed
     * @param indented whether to write for people, with two spaces a level
     * @throws IOException if writing fails
     */
    TokenSink sink(Writer out, boolean indented) throws IOException;

    /**
     * Writes a document in UTF-8: the bytes of the text that the other sink writes.
     *
     * @param out takes the bytes; it is not closed
     * @param indented whether to write for people, with two spaces a level
     * @throws IOException if writing fails
     */
    TokenSink sink(OutputStream out, boolean indented) throws IOException;
}
