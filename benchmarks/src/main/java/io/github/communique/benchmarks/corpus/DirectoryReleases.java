package io.github.communique.benchmarks.corpus;

import io.github.communique.PressRelease;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the releases of a directory and those below it, in the order of their paths: {@code .txt} is plain text, one
 * release per file; {@code .json} is one document per file; {@code .ndjson} is one document per line. Other files are
 * ignored.
 */
final class DirectoryReleases {

    private final ReleaseReader reader = ReleaseReader.standard().withoutRules();
    private final ReleaseWriter writer = ReleaseWriter.standard();
    private final String language;
    private final List<CorpusRelease> releases = new ArrayList<>();

    private DirectoryReleases(String language) {
        this.language = language;
    }

    /**
     * Reads a directory.
     *
     * @param language the language of the plain texts
     * @throws IllegalArgumentException if a document is not a release; the message names the file
     */
    static List<CorpusRelease> of(Path directory, String language) {
        DirectoryReleases found = new DirectoryReleases(language);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.releases;
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".txt")) {
                addText(Files.readString(file));
            } else if (name.endsWith(".json")) {
                addDocument(Files.readAllBytes(file));
            } else if (name.endsWith(".ndjson")) {
                for (String line : Files.readAllLines(file)) {
                    addDocument(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private void addText(String text) {
        PressRelease release = PlainTextReleases.of(text, releases.size() + 1, language);
        releases.add(CorpusRelease.of(release, writer));
    }

    private void addDocument(byte[] document) {
        PressRelease release =
                reader.read(document).getRelease().orElseThrow(() -> new IllegalArgumentException("not a release"));
        releases.add(new CorpusRelease(document, release));
    }
}
