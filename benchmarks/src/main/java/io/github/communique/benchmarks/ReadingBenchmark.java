package io.github.communique.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import io.github.communique.PressRelease;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.wire.ReleaseReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading a release from bytes, compared with the minimum work of any reader and with other binders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadingBenchmark {

    private final byte[] document = MeasuredRelease.document();
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = JsonMapper.shared().readerFor(PressReleaseRecord.class);
    private final ReleaseReader reader = MeasuredRelease.reader();

    /** The tokens only. */
    @Benchmark
    public int scanningTokens() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** The tokens, and a string for each text: the lower bound for any reader that keeps the texts. */
    @Benchmark
    public void scanningWithTexts(Blackhole texts) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.consume(parser.getString());
                }
            }
        }
    }

    /** Databind to records of the same content, in which enums, dates and identifiers are strings. */
    @Benchmark
    public PressReleaseRecord databindToRecords() {
        return records.readValue(document);
    }

    /** fastjson2, to a tree. */
    @Benchmark
    public JSONObject fastjson2ToTree() {
        return JSON.parseObject(document);
    }

    /** fastjson2, to the same records. */
    @Benchmark
    public PressReleaseRecord fastjson2ToRecords() {
        return JSON.parseObject(document, PressReleaseRecord.class);
    }

    /** The release, its structure checked, as immutable values. */
    @Benchmark
    public PressRelease reading() {
        return reader.read(document).getRelease().orElseThrow();
    }
}
