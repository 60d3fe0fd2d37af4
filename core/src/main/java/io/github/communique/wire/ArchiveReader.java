package io.github.communique.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads archives of one release a line (newline-delimited JSON), plain or gzip, in order and in bounded memory. A bad
 * line does not affect other lines. At most two lines per thread are in memory; for a line that is being read, so are
 * its text and its release, which together take about ten times the size of a large line. Plan for 16 times the size limit of a document per
 * thread: with 1 MiB lines and all rules, four threads were measured to need 54 MB, and eight exhaust 64 MB. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * try (InputStream file = Files.newInputStream(path);
 *         Stream<ArchivedReading> readings = reader.archives().onThreads(2).readAll(file)) {
 *     readings.filter(entry -> !entry.reading().isSound()).forEach(entry -> log(entry.line()));
 * }
 * }</pre>
 */
public final class ArchiveReader {

    private static final int LINES_AHEAD_A_THREAD = 2;

    private final ReleaseReader reader;
    private final int threads;
    private final ArchiveProgress progress;

    ArchiveReader(ReleaseReader reader, int threads, ArchiveProgress progress) {
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * This reader on several threads. The readings still come in the order of the lines.
     *
     * @param count the number of reading threads; 1 reads in the thread that consumes the readings
     * @throws IllegalArgumentException if the count is less than 1
     */
    public ArchiveReader onThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least 1 thread, found " + count);
        }
        return new ArchiveReader(reader, count, progress);
    }

    /** This reader, reporting its progress to a listener. */
    public ArchiveReader reportingTo(ArchiveProgress listener) {
        return new ArchiveReader(reader, threads, listener);
    }

    /**
     * Reads an archive lazily, as its readings are consumed. Closing the stream ends the threads; the archive itself is
     * not closed. A failure of the archive is thrown by the stream as an {@link UncheckedIOException}, after the
     * readings of all lines before it. A gzip archive may have several members (RFC 1952, section 2.2); one that is
     * truncated or damaged, or has anything but zeros after its last member, is such a failure. So is one that
     * continues for 64 times the limit of a document without a release, as compressed blank lines can.
     *
     * @throws IOException if the start of the archive cannot be read
     */
    public Stream<ArchivedReading> readAll(InputStream archive) throws IOException {
        Readings readings = new Readings(archive);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::closeForGood);
    }

    private ArchivedReading read(ArchiveLines.Line line) {
        return new ArchivedReading(line.number(), reader.read(line.bytes(), line.number()));
    }

    /** Delivers the readings in order, while threads read the lines ahead. */
    private final class Readings implements Iterator<ArchivedReading> {

        private final ArchiveLines lines;
        private final Queue<CompletableFuture<ArchivedReading>> ahead = new ArrayDeque<>();
        private final @Nullable ExecutorService executor;
        private long handedOn;
        private boolean exhausted;
        private boolean closed;
        private @Nullable IOException failure;

        Readings(InputStream archive) throws IOException {
            this.lines = new ArchiveLines(archive, reader.limits().getDocumentBytes(), this::tellProgress);
            this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads, Readings::thread);
        }

        @Override
        public boolean hasNext() {
            if (closed) {
                throw new IllegalStateException("the readings of the archive are closed");
            }
            fill();
            if (!ahead.isEmpty()) {
                return true;
            }
            close();
            if (failure != null) {
                throw new UncheckedIOException(failure);
            }
            return false;
        }

        @Override
        public ArchivedReading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ArchivedReading reading = joined(ahead.remove());
            handedOn = reading.line();
            tellProgress();
            return reading;
        }

        private void tellProgress() {
            progress.at(handedOn, lines.bytesTaken());
        }

        private void fill() {
            int most = executor == null ? 1 : threads * LINES_AHEAD_A_THREAD;
            while (!exhausted && ahead.size() < most) {
                ArchiveLines.Line line = nextLine();
                if (line == null) {
                    exhausted = true;
                } else if (executor == null) {
                    ahead.add(CompletableFuture.completedFuture(read(line)));
                } else {
                    ahead.add(CompletableFuture.supplyAsync(() -> read(line), executor));
                }
            }
        }

        /** The next line; null after the last, or if the archive fails, which is reported after the lines before it. */
        private ArchiveLines.@Nullable Line nextLine() {
            try {
                return lines.next();
            } catch (IOException e) {
                failure = e;
                return null;
            }
        }

        private ArchivedReading joined(CompletableFuture<ArchivedReading> reading) {
            try {
                return reading.join();
            } catch (CompletionException e) {
                close();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        void closeForGood() {
            closed = true;
            close();
        }

        private void close() {
            if (executor != null) {
                executor.shutdownNow();
            }
        }

        private static Thread thread(Runnable task) {
            Thread thread = new Thread(task, "communique-archive");
            thread.setDaemon(true);
            return thread;
        }
    }
}
