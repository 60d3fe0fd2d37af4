package io.github.communique.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.communique.PressRelease;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.wire.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writing a release to bytes, compared with replaying its tokens and with other binders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 4, time = 1)
public class WritingBenchmark {

    private static final int SIZE = 1 << 14;

    private final PressRelease release = MeasuredRelease.value();
    private final KeptTokens tokens = KeptTokens.of(MeasuredRelease.document());
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.shared();
    private final ObjectWriter toRecords = mapper.writerFor(PressReleaseRecord.class);
    private final PressReleaseRecord asRecords = mapper.readValue(MeasuredRelease.document(), PressReleaseRecord.class);
    private final ReleaseWriter writer = ReleaseWriter.standard();

    /** Replaying the recorded tokens of the document. */
    @Benchmark
    public ByteArrayOutputStream replayingTokens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            tokens.writeTo(generator);
        }
        return out;
    }

    /** Databind from records of the same content. */
    @Benchmark
    public ByteArrayOutputStream databindFromRecords() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        toRecords.writeValue(out, asRecords);
        return out;
    }

    /** fastjson2, from the same records. */
    @Benchmark
    public ByteArrayOutputStream fastjson2FromRecords() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        JSON.writeTo(out, asRecords);
        return out;
    }

    /** The release. */
    @Benchmark
    public ByteArrayOutputStream writing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        writer.write(release, out);
        return out;
    }
}
