package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.program.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program checks again what changes. The tests wait for what it prints; how long that takes does not matter. */
class WatchTest {

    private static final String SOUND = Fixture.SMALL_RELEASE.json();
    private static final String UNSOUND = "{\"id\": 5}";
    private static final int ENDLESS_MINUTES = 2;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private volatile IntSupplier state = () -> -1;
    private Future<Integer> running = CompletableFuture.completedFuture(-1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private int read;

    @AfterEach
    void endWatch() {
        thread.shutdownNow();
    }

    @Test
    void a_file_is_checked_again_when_it_changes() throws Exception {
        Path file = write("a.json", UNSOUND);
        start(folder.toString());
        awaitPrinted(file + ": not sound");

        write("a.json", SOUND);

        awaitPrinted(file + ": sound");
    }

    @Test
    void only_what_changes_is_checked_again() throws Exception {
        Path other = write("b.json", SOUND);
        write("a.json", UNSOUND);
        start(folder.toString());
        awaitPrinted(other + ": sound");
        awaitWatching();

        write("a.json", SOUND);

        assertThat(awaitPrinted("1 release checked")).doesNotContain(other.toString());
    }

    @Test
    void a_file_that_an_editor_replaces_by_a_rename_is_checked_again() throws Exception {
        Path file = write("a.json", UNSOUND);
        start(file.toString());
        awaitPrinted(file + ": not sound");
        awaitWatching();

        Path temporary = write(".a.json.swp", SOUND);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        awaitPrinted(file + ": sound");
    }

    @Test
    void a_new_file_in_a_new_directory_is_checked() throws Exception {
        write("a.json", SOUND);
        start(folder.toString());
        awaitPrinted("1 release checked");
        awaitWatching();

        Path file = write("new/deep/b.json", UNSOUND);

        awaitPrinted(file + ": not sound");
    }

    @Test
    void a_file_that_is_gone_is_said_and_forgotten() throws Exception {
        Path file = write("a.json", UNSOUND);
        write("b.json", SOUND);
        start(folder.toString());
        awaitPrinted("2 releases checked");
        awaitWatching();
        awaitState(1);

        Files.delete(file);

        awaitError(file + ": is gone");
        awaitWatching();
        awaitState(0);
    }

    @Test
    void the_end_has_the_code_of_the_last_state_of_all_files() throws Exception {
        write("a.json", SOUND);
        write("b.json", UNSOUND);
        start(folder.toString());
        awaitPrinted("2 releases checked");
        awaitWatching();

        write("a.json", SOUND + "\n");
        awaitPrinted("1 release checked");
        awaitState(1);
        write("b.json", SOUND);
        awaitPrinted("1 release checked");
        awaitWatching();
        thread.shutdownNow();

        assertThat(running.get(ENDLESS_MINUTES, TimeUnit.MINUTES)).isZero();
    }

    @Test
    void a_directory_that_has_no_document_yet_is_watched() throws Exception {
        start(folder.toString());
        awaitError(folder + ": has no document in it");
        awaitWatching();

        Path file = write("a.json", SOUND);

        awaitPrinted(file + ": sound");
        awaitWatching();
        awaitState(0);
    }

    private void start(String argument) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, Terminal::none, code -> state = code);
        running = thread.submit(() -> CheckRelease.commandLine(streams).execute("--watch", argument));
    }

    /** Waits until a text is printed after what was waited for before, and returns what was printed up to it. */
    private String awaitPrinted(String text) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            String printed = out.toString(StandardCharsets.UTF_8);
            int at = printed.indexOf(text, read);
            if (at >= 0) {
                String found = printed.substring(read, at);
                read = at + text.length();
                return found;
            }
            giveUp(start, text, printed);
        }
    }

    private void awaitError(String text) throws InterruptedException {
        long start = System.nanoTime();
        while (!err.toString(StandardCharsets.UTF_8).contains(text)) {
            giveUp(start, text, err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Waits until the watch says that it waits, after what it says now. */
    private void awaitWatching() throws InterruptedException {
        long start = System.nanoTime();
        while (!err.toString(StandardCharsets.UTF_8).stripTrailing().endsWith("; Ctrl-C ends")) {
            giveUp(start, "Ctrl-C ends", err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Waits until an end would have a code. */
    private void awaitState(int code) throws InterruptedException {
        long start = System.nanoTime();
        while (state.getAsInt() != code) {
            giveUp(start, "the state " + code, "the state " + state.getAsInt());
        }
    }

    private static void giveUp(long start, String text, String printed) throws InterruptedException {
        boolean isEndless = System.nanoTime() - start > TimeUnit.MINUTES.toNanos(ENDLESS_MINUTES);
        if (isEndless) {
            throw new AssertionError("expected: " + text + "\nbut was: " + printed);
        }
        Thread.sleep(10);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
