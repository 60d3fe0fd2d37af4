package io.github.communique.program.input;

import io.github.communique.program.terminal.ProgressBar;
import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.ReleaseReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks an archive with one release on each line, and shows its progress. */
public final class ArchiveCheck {

    private final ReleaseReader reader;
    private final ProgressBar progress;

    public ArchiveCheck(ReleaseReader reader, ProgressBar progress) {
        this.reader = reader;
        this.progress = progress;
    }

    public static boolean isArchive(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }

    /** Checks the archive and passes each reading to {@code readings}, which may print. */
    public void check(String file, Consumer<ArchivedReading> readings) throws IOException {
        Path path = Path.of(file);
        try (InputStream archive = new BufferedInputStream(Files.newInputStream(path));
                Stream<ArchivedReading> all = reader.archives()
                        .onThreads(Runtime.getRuntime().availableProcessors())
                        .reportingTo(progress.of(Files.size(path)))
                        .readAll(archive)) {
            all.forEach(readings);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
    }
}
