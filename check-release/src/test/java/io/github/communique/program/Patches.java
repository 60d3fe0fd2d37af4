package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Applies patches by the programs that people use; a test is skipped where there is none. */
final class Patches {

    private Patches() {}

    /** Applies a patch of files outside the folder in which the program ran, which are named from the root. */
    static void apply(Path patch, Path folder) throws IOException, InterruptedException {
        run(folder, "patch", "-p1", "-d", "/", "-i", patch.toString());
    }

    /** Applies a patch in a folder. */
    static void applyByGit(Path patch, Path folder) throws IOException, InterruptedException {
        run(folder, "git", "apply", patch.toString());
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("patch", ".log");
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor())
                    .describedAs(Files.readString(output, StandardCharsets.ISO_8859_1))
                    .isZero();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed");
        } finally {
            Files.delete(output);
        }
    }
}
