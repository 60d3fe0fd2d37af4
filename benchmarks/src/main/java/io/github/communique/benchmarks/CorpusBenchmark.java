package io.github.communique.benchmarks;

import com.networknt.schema.Error;
import io.github.communique.PressRelease;
import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.benchmarks.records.SchemaPeer;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and checking many different releases, one per operation, compared with schema validation and databind.
 * {@link Corpus} selects the releases. The check runs so much code that it takes tens of thousands of releases until
 * all of it is compiled; the warm-up is a number of releases rather than a time, so that it is the same on a busy
 * machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30, batchSize = CorpusBenchmark.BATCH)
@Measurement(iterations = 6, batchSize = CorpusBenchmark.BATCH)
public class CorpusBenchmark {

    /** The number of releases in an iteration. */
    static final int BATCH = 1_000;

    private final List<CorpusRelease> corpus = Corpus.chosen();
    private final ReleaseValidator validator = ReleaseValidator.standard();
    private final ReleaseReader reader = ReleaseReader.standard();
    private final ReleaseReader readerWithoutRules = ReleaseReader.standard().withoutRules();
    private final SchemaPeer peer = new SchemaPeer();
    private int next;

    private CorpusRelease next() {
        if (next == corpus.size()) {
            next = 0;
        }
        return corpus.get(next++);
    }

    /** The release, its structure checked, as immutable values. */
    @Benchmark
    public Optional<PressRelease> reading() {
        return readerWithoutRules.read(next().document()).getRelease();
    }

    /** All rules on the release. */
    @Benchmark
    public ValidationReport checking() {
        return validator.validate(next().value());
    }

    /** The release and its whole report. */
    @Benchmark
    public Reading readingAndChecking() {
        return reader.read(next().document());
    }

    /** The peer of reading: databind to records. */
    @Benchmark
    public PressReleaseRecord databind() {
        return peer.bind(next().document());
    }

    /** The published schema alone. */
    @Benchmark
    public List<Error> schema() {
        return peer.validate(next().document());
    }

    /** The peer of reading and checking: the published schema, and records. */
    @Benchmark
    public @Nullable PressReleaseRecord schemaAndDatabind() {
        return peer.validateAndBind(next().document());
    }
}
