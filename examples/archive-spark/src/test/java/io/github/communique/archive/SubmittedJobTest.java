package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, submitted to a cluster of two workers. */
class SubmittedJobTest {

    private static final String CLUSTER = "local-cluster[2,1,1024]";
    private static final Path SPARK_HOME = Path.of("target/spark").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_tables_of_the_cluster_are_those_of_one_machine() throws IOException, InterruptedException {
        Path archive = folder.resolve("archive.ndjson");
        Path results = folder.resolve("results");
        GeneratedArchive.write(archive, 300, 20_261_127);

        assertThat(submitted(archive, results)).isEqualTo(0);

        assertThat(results.resolve("findings-by-rule.png")).isNotEmptyFile();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            ArchiveFindings onOneMachine = ArchiveFindings.of(spark, archive.toString());
            assertThat(spark.read().parquet(results + "/findings").collectAsList())
                    .isNotEmpty()
                    .isEqualTo(onOneMachine.getTable().collectAsList());
            assertThat(spark.read().parquet(results + "/bad-lines").collectAsList())
                    .isNotEmpty()
                    .isEqualTo(onOneMachine.getBadLines().collectAsList());
        }
    }

    @Test
    void an_archive_that_is_not_there_ends_the_job_with_a_line_that_names_it()
            throws IOException, InterruptedException {
        assertThat(submitted(folder.resolve("nowhere.ndjson"), folder.resolve("results")))
                .isEqualTo(3);

        assertThat(folder.resolve("log"))
                .content()
                .contains("nowhere.ndjson cannot be read")
                .doesNotContain("\tat ");
    }

    private int submitted(Path archive, Path results) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                SPARK_HOME + File.separator + "jars" + File.separator + "*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                CLUSTER,
                "--class",
                CheckArchive.class.getName(),
                Path.of("target/archive-spark.jar").toAbsolutePath().toString(),
                archive.toString(),
                results.toString()));
        ProcessBuilder job = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve("work")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        job.environment()
                .putAll(Map.of(
                        "SPARK_HOME", SPARK_HOME.toString(),
                        "SPARK_SCALA_VERSION", "2.13",
                        "SPARK_LOCAL_IP", "127.0.0.1"));
        return job.start().waitFor();
    }
}
