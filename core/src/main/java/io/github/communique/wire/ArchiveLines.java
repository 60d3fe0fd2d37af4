package io.github.communique.wire;

import io.github.communique.wire.document.GzipMembers;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an archive, plain or gzip. Each is truncated to the limit of a document, so that no line can exhaust the
 * memory.
 */
final class ArchiveLines {

    private static final int BUFFER = 1 << 16;
    private static final long MAX_WITHOUT_RELEASE = 64;
    private static final int GZIP_MAGIC_1 = 0x1F;
    private static final int GZIP_MAGIC_2 = 0x8B;

    private final Counting counted;
    private final InputStream content;
    private final int mostBytes;
    private final Runnable onBlank;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private long number;
    private long withoutRelease;
    private long blankSinceTold;

    /** The lines of an archive; {@code onBlank} is run again and again while lines without a release are skipped. */
    ArchiveLines(InputStream archive, int mostBytes, Runnable onBlank) throws IOException {
        this.onBlank = onBlank;
        this.counted = new Counting(archive);
        this.mostBytes = mostBytes;
        BufferedInputStream raw = new BufferedInputStream(counted, BUFFER);
        this.content = isCompressed(raw) ? new GzipMembers(raw) : raw;
    }

    /** The next line that is not blank, without its line end; null after the last. */
    @Nullable
    Line next() throws IOException {
        while (fill()) {
            byte[] bytes = line();
            number++;
            if (!isBlank(bytes)) {
                withoutRelease = 0;
                blankSinceTold = 0;
                return new Line(number, bytes);
            }
            blankSinceTold += bytes.length + 1L;
            if (blankSinceTold >= BUFFER) {
                blankSinceTold = 0;
                onBlank.run();
            }
        }
        return null;
    }

    /** The number of bytes read from the archive. */
    long bytesTaken() {
        return counted.count;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int at = start;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, Math.min(at - start, Math.max(0, mostBytes + 1 - line.size())));
            boolean isComplete = at < end;
            withoutRelease += at - start + 1L;
            if (withoutRelease > MAX_WITHOUT_RELEASE * mostBytes) {
                throw new IOException(
                        "the archive has no release in " + MAX_WITHOUT_RELEASE + " times the size of the largest");
            }
            start = isComplete ? at + 1 : at;
            if (isComplete) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** Fills the buffer if it is empty; returns false at the end. */
    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, content.read(buffer));
        }
        return start < end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompressed(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        boolean compressed = raw.read() == GZIP_MAGIC_1 && raw.read() == GZIP_MAGIC_2;
        raw.reset();
        return compressed;
    }

    /** A line of the archive and its number. */
    static final class Line {

        private final long number;
        private final byte[] bytes;

        Line(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        long number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
