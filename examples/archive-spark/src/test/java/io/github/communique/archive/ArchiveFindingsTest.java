package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.ReleaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of Spark are those that one machine makes with the library alone. */
class ArchiveFindingsTest {

    private static final int RELEASES = Integer.getInteger("releases", 5_000);
    private static final long SEED = 20_261_127;

    @TempDir
    static Path folder;

    private static Path archive;
    private static SparkSession spark;
    private static ArchiveFindings onSpark;
    private static List<LineFinding> onOneMachine;

    @BeforeAll
    static void checkBothWays() throws IOException {
        archive = folder.resolve("archive.ndjson");
        GeneratedArchive.write(archive, RELEASES, SEED);
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        onSpark = ArchiveFindings.of(spark, archive.toString());
        try (InputStream in = Files.newInputStream(archive);
                Stream<ArchivedReading> readings =
                        ReleaseReader.standard().archives().readAll(in)) {
            onOneMachine = readings.flatMap(read -> LineFinding.of(read.line(), read.reading()).stream())
                    .toList();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void the_table_has_the_counts_of_one_machine() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, TreeSet<Long>> lines = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (LineFinding finding : onOneMachine) {
            String key = finding.ruleId() + " " + finding.severity() + " " + finding.issuer();
            counts.merge(key, 1, Integer::sum);
            lines.computeIfAbsent(key, none -> new TreeSet<>()).add(finding.line());
        }
        counts.forEach((key, count) ->
                expected.put(key, count + " in " + lines.get(key).size()));

        Map<String, String> found = new TreeMap<>();
        for (Row row : onSpark.getTable().collectAsList()) {
            found.put(
                    row.getAs("rule") + " " + row.getAs("severity") + " " + row.getAs("issuer"),
                    row.getAs("findings") + " in " + row.getAs("releases"));
        }
        assertThat(found).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void bad_lines_are_those_of_one_machine() {
        List<String> expected = onOneMachine.stream()
                .filter(finding -> finding.isBad() && finding.severity().equals("error"))
                .map(finding -> finding.line() + " " + finding.ruleId() + " " + finding.message())
                .sorted()
                .toList();

        assertThat(onSpark.getBadLines().collectAsList().stream()
                        .map(row -> row.getLong(0) + " " + row.getString(1) + " " + row.getString(2))
                        .sorted())
                .isNotEmpty()
                .isEqualTo(expected);
    }

    @Test
    void bytes_that_are_not_utf8_are_a_bad_line() {
        assertThat(onSpark.getBadLines().collectAsList())
                .anyMatch(row ->
                        row.getLong(0) == RELEASES + 1L && row.getString(1).equals("json/not-utf8"));
    }

    @Test
    void the_table_is_read_back_from_parquet() {
        String table = folder.resolve("findings").toString();

        onSpark.getTable().coalesce(1).write().parquet(table);

        assertThat(spark.read().parquet(table).collectAsList())
                .isEqualTo(onSpark.getTable().collectAsList());
    }

    @Test
    void the_chart_is_a_picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();

        FindingsChart.of(onSpark.getTable(), 25).writePng(picture);

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.toByteArray())).getWidth())
                .isEqualTo(1_000);
        if (Boolean.getBoolean("update.pictures")) {
            Files.write(Path.of("../../docs/images/findings-by-rule.png"), picture.toByteArray());
        }
    }

    @Test
    void an_archive_that_is_not_there_is_named() {
        assertThatThrownBy(() -> ArchiveFindings.of(spark, "nowhere.ndjson"))
                .isInstanceOf(ArchiveUnreadable.class)
                .hasMessageContaining("nowhere.ndjson");
    }
}
