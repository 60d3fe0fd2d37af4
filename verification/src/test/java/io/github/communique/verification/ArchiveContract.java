package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.report.Finding;
import io.github.communique.wire.ArchiveReader;
import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of one release a line are read in order, and a bad line costs only itself. */
abstract class ArchiveContract {

    private final ReleaseWriter writer = ReleaseWriter.using(provider());
    private final ArchiveReader archives =
            ReleaseReader.using(provider()).withoutRules().archives();
    private final List<PressRelease> releases = LongStream.range(0, 200)
            .mapToObj(seed -> new ReleaseGenerator(seed).release())
            .toList();

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void an_archive_is_read_in_order_on_any_number_of_threads(int threads) throws IOException {
        assertThat(read(archives.onThreads(threads), archive()))
                .map(entry -> entry.reading().getRelease())
                .isEqualTo(releases.stream().map(Optional::of).toList());
    }

    @Test
    void a_compressed_archive_is_recognised() throws IOException {
        assertThat(read(archives, compressed(archive()))).hasSize(releases.size());
    }

    @Test
    void a_bad_line_costs_only_itself_and_is_told_with_its_number() throws IOException {
        String sound = writer.toJson(KforVisit.sound());
        String archive = sound + "\r\n\n{\"id\": 5\n" + sound + "\n   \n{\"id\": 5}\n[]";

        List<ArchivedReading> readings = read(archives, archive.getBytes(StandardCharsets.UTF_8));

        assertThat(readings).map(ArchivedReading::line).containsExactly(1L, 3L, 4L, 6L, 7L);
        assertThat(readings)
                .map(entry -> entry.reading().isComplete())
                .containsExactly(true, false, true, false, false);
        assertThat(readings.get(1).reading().getReport().getFindings())
                .map(Finding::getPosition)
                .allSatisfy(
                        position -> assertThat(position.orElseThrow().line()).isEqualTo(3));
    }

    @Test
    void a_line_beyond_the_limit_is_one_finding_and_the_next_line_is_read() throws IOException {
        String archive = "{\"lede\": \"" + "x".repeat(3 << 20) + "\"}\n" + writer.toJson(KforVisit.sound());

        List<ArchivedReading> readings = read(archives, archive.getBytes(StandardCharsets.UTF_8));

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).reading().getReport().getFindings())
                .map(Finding::getRuleId)
                .containsExactly("json/too-large");
        assertThat(readings.get(1).reading().isComplete()).isTrue();
    }

    @Test
    @Tag("slow")
    void blank_lines_without_end_are_a_failure_of_the_archive() throws IOException {
        try (Stream<ArchivedReading> stream =
                archives.readAll(new RepeatingStream(" \n".getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(stream::count)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no release");
        }
        try (Stream<ArchivedReading> stream =
                archives.readAll(new RepeatingStream(" ".getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(stream::count).isInstanceOf(UncheckedIOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void closed_readings_say_so(int threads) throws IOException {
        Stream<ArchivedReading> stream = archives.onThreads(threads).readAll(new ByteArrayInputStream(archive()));
        Iterator<ArchivedReading> readings = stream.iterator();
        readings.next();
        stream.close();

        assertThatThrownBy(readings::hasNext).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_archive_with_a_null_is_written_to_the_release_before_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> writer.writeAll(Arrays.asList(KforVisit.sound(), null), out))
                .isInstanceOf(NullPointerException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(writer.toJson(KforVisit.sound()) + "\n");
    }

    @Test
    void an_empty_archive_has_no_readings() throws IOException {
        assertThat(read(archives, new byte[0])).isEmpty();
    }

    @Test
    void progress_tells_lines_and_bytes_taken_in() throws IOException {
        byte[] archive = archive();
        List<Long> lines = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();

        read(
                archives.reportingTo((line, taken) -> {
                    lines.add(line);
                    bytes.add(taken);
                }),
                archive);

        assertThat(lines).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(bytes).isSorted().last().isEqualTo((long) archive.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void progress_goes_on_while_blank_lines_are_skipped(int threads) throws IOException {
        byte[] release = (writer.toJson(KforVisit.sound()) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream archive = new SequenceInputStream(
                new ByteArrayInputStream(release),
                new ByteArrayInputStream(" \n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8)));
        List<Long> bytes = new ArrayList<>();
        List<Long> lines = new ArrayList<>();

        try (Stream<ArchivedReading> readings = archives.onThreads(threads)
                .reportingTo((line, taken) -> {
                    lines.add(line);
                    bytes.add(taken);
                })
                .readAll(archive)) {
            assertThat(readings).hasSize(1);
        }

        assertThat(bytes).hasSizeGreaterThan(10).isSorted();
        assertThat(lines).isSorted().last().isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void an_archive_that_breaks_off_gives_what_came_before_and_then_the_failure(int threads) throws IOException {
        InputStream brokenOff = new SequenceInputStream(
                new ByteArrayInputStream(archive()), new GZIPInputStream(new ByteArrayInputStream(cutShort())));
        List<ArchivedReading> readings = new ArrayList<>();

        assertThatThrownBy(() -> {
                    try (Stream<ArchivedReading> stream =
                            archives.onThreads(threads).readAll(brokenOff)) {
                        stream.forEach(readings::add);
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThat(readings)
                .map(entry -> entry.reading().getRelease())
                .isEqualTo(releases.stream().map(Optional::of).toList());
    }

    private static byte[] cutShort() throws IOException {
        byte[] compressed = compressed("{}".getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(compressed, compressed.length - 1);
    }

    @Test
    void an_archive_never_ending_can_be_left_at_any_time() throws IOException {
        byte[] line = (writer.toJson(KforVisit.sound()) + "\n").getBytes(StandardCharsets.UTF_8);
        try (Stream<ArchivedReading> stream = archives.onThreads(2).readAll(new RepeatingStream(line))) {
            assertThat(stream.limit(20)).hasSize(20);
        }
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writer.indented().writeAll(releases, archive);
        return archive.toByteArray();
    }

    private static byte[] compressed(byte[] archive) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(archive);
        }
        return compressed.toByteArray();
    }

    private static List<ArchivedReading> read(ArchiveReader reader, byte[] archive) throws IOException {
        try (Stream<ArchivedReading> readings = reader.readAll(new ByteArrayInputStream(archive))) {
            return readings.toList();
        }
    }
}
