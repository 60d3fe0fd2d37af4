package io.github.communique.benchmarks.corpus;

import io.github.communique.PressRelease;
import io.github.communique.wire.ReleaseWriter;
import java.nio.charset.StandardCharsets;

/**
 * A release of the corpus.
 *
 * @param document the release as JSON in UTF-8
 * @param value the release as a value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CorpusRelease(byte[] document, PressRelease value) {

    static CorpusRelease of(PressRelease release, ReleaseWriter writer) {
        return new CorpusRelease(writer.toJson(release).getBytes(StandardCharsets.UTF_8), release);
    }
}
