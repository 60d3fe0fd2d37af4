package io.github.communique.benchmarks.corpus;

import io.github.communique.wire.ReleaseWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The releases that are measured. System properties choose them, and reach the forks: {@code corpus} is a directory, without it they are
 * generated; {@code corpus.language} is the language of its plain texts, {@code en} unless stated; {@code corpus.size} is how many are
 * generated, 1,000 unless stated.
 */
public final class Corpus {

    private static final long SEED = 20_261_127L;
    private static final int SIZE = 1_000;

    private Corpus() {}

    /**
     * The releases chosen by the system properties.
     *
     * @throws IllegalArgumentException if the directory holds none, or a file in it is no release
     */
    public static List<CorpusRelease> chosen() {
        String directory = System.getProperty("corpus", "");
        return directory.isEmpty()
                ? generated(Integer.getInteger("corpus.size", SIZE))
                : of(Path.of(directory), System.getProperty("corpus.language", "en"));
    }

    /**
     * The releases of a directory.
     *
     * @param language the language of its plain texts
     * @throws IllegalArgumentException if the directory holds none, or a file in it is no release
     */
    public static List<CorpusRelease> of(Path directory, String language) {
        List<CorpusRelease> releases = DirectoryReleases.of(directory, language);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("no .txt, .json or .ndjson in " + directory);
        }
        return releases;
    }

    /** So many generated releases, the same ones in each run. */
    static List<CorpusRelease> generated(int size) {
        ReleaseComposer composer = new ReleaseComposer(SEED);
        ReleaseWriter writer = ReleaseWriter.standard();
        List<CorpusRelease> releases = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            releases.add(CorpusRelease.of(composer.next(), writer));
        }
        return releases;
    }
}
