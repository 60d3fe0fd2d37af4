package io.github.communique.benchmarks.corpus;

import io.github.communique.wire.ReleaseWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The corpus of releases to measure, selected by system properties, which are passed to forks: {@code corpus} is a
 * directory, without which releases are generated; {@code corpus.language} is the language of its plain texts,
 * {@code en} unless stated; {@code corpus.size} is the number of generated releases, 1,000 unless stated.
 */
public final class Corpus {

    private static final long SEED = 20_261_127L;
    private static final int SIZE = 1_000;

    private Corpus() {}

    /**
     * The releases selected by the system properties.
     *
     * @throws IllegalArgumentException if the directory has none, or if a file in it is not a release
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
     * @throws IllegalArgumentException if the directory has none, or if a file in it is not a release
     */
    public static List<CorpusRelease> of(Path directory, String language) {
        List<CorpusRelease> releases = DirectoryReleases.of(directory, language);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("no .txt, .json or .ndjson in " + directory);
        }
        return releases;
    }

    /** A number of generated releases, the same in each run. */
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
