package io.github.communique.program.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits until something changes in directories, and then until nothing more does. */
final class DirectoryWatch implements Closeable {

    private static final long SETTLE_MILLISECONDS = 150;

    private final WatchService service;

    DirectoryWatch() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    /** Watches these directories, besides those that it watches; one that is gone is left out. */
    void watch(Set<Path> directories) throws IOException {
        for (Path directory : directories) {
            if (Files.isDirectory(directory)) {
                register(directory);
            }
        }
    }

    private void register(Path directory) throws IOException {
        try {
            directory.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        } catch (NoSuchFileException | NotDirectoryException gone) {
            // It went away just now; if it comes back, the directory around it says so.
        }
    }

    void await() throws InterruptedException {
        WatchKey key = service.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(SETTLE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
