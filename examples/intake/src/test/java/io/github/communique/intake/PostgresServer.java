package io.github.communique.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A server of PostgreSQL in a directory of its own, from the packages of Debian. */
final class PostgresServer {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final String USER = "intake";

    private final Path directory;
    private final int port;

    private PostgresServer(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** Whether PostgreSQL is installed; a condition of tests. */
    static boolean isInstalled() {
        return Files.isDirectory(PACKAGES) && (!ROOT || Files.isExecutable(Path.of("/usr/sbin/runuser")));
    }

    /** Creates a server and starts it; it is stopped when the tests end. */
    static PostgresServer create() {
        try {
            Path directory = Files.createTempDirectory("intake-postgres");
            if (ROOT) {
                run("chown", "postgres", directory.toString());
            }
            PostgresServer server = new PostgresServer(directory, freePort());
            server.program("initdb", "-D", server.data(), "-A", "trust", "-U", USER, "-E", "UTF8", "--no-sync");
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    String user() {
        return USER;
    }

    void start() {
        String options = "-p " + port + " -k " + directory + " -c listen_addresses=localhost -c fsync=off";
        program("pg_ctl", "-D", data(), "-w", "-l", directory.resolve("log").toString(), "-o", options, "start");
    }

    void stop() {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private void remove() {
        try {
            stop();
        } catch (AssertionError stoppedBefore) {
            // The directory is removed all the same.
        }
        run("rm", "-rf", directory.toString());
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs().resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        run(command.toArray(String[]::new));
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.sorted()
                    .reduce((older, newer) -> newer)
                    .orElseThrow()
                    .resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
