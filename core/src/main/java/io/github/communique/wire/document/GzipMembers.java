package io.github.communique.wire.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of all members of a gzip file (RFC 1952). {@link java.util.zip.GZIPInputStream} silently ends before a
 * damaged member, and before any member if the underlying stream cannot tell whether more data follows; this class
 * never omits data silently. Zeros after the last member are padding.
 */
public final class GzipMembers extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATE = 8;
    private static final int BYTES_OF_TIME_FLAGS_AND_SYSTEM = 6;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean isAtEnd;

    /** Reads the header of the first member. */
    public GzipMembers(InputStream in) throws IOException {
        this.in = in;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (length > 0 && !isAtEnd) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endOfMember();
            } else if (inflater.needsInput()) {
                if (at == end) {
                    fill();
                }
                inflater.setInput(buffer, at, end - at);
                at = end;
            } else {
                throw new ZipException("the compressed data need a dictionary, which gzip does not support");
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("the compressed data are damaged: " + e.getMessage());
        }
    }

    private void endOfMember() throws IOException {
        at = end - inflater.getRemaining();
        long stated = littleEndian(Integer.BYTES);
        long length = littleEndian(Integer.BYTES);
        if (stated != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("the compressed data are damaged: their checksum differs");
        }
        if (hasNext()) {
            header();
            inflater.reset();
            checksum.reset();
        } else {
            isAtEnd = true;
            inflater.end();
        }
    }

    private boolean hasNext() throws IOException {
        while (at < end || load()) {
            if (buffer[at] != 0) {
                return true;
            }
            at++;
        }
        return false;
    }

    private void header() throws IOException {
        if (littleEndian(Short.BYTES) != MAGIC || next() != DEFLATE) {
            throw new ZipException("expected a gzip header, found something else");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("the gzip header has unknown flags");
        }
        skipBytes(BYTES_OF_TIME_FLAGS_AND_SYSTEM);
        if ((flags & EXTRA) != 0) {
            skipBytes(littleEndian(Short.BYTES));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skipBytes(Short.BYTES);
        }
    }

    private long littleEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    private void skipBytes(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // the text ends with a zero byte
        }
    }

    private int next() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    private void fill() throws IOException {
        if (!load()) {
            throw new EOFException("the gzip data are truncated");
        }
    }

    private boolean load() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
