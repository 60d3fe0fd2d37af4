package io.github.communique.archive;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;

/**
 * Checks an archive with one release on each line and writes, into a folder: {@code findings} (Parquet: rule, severity, issuer, findings,
 * releases), {@code bad-lines} (Parquet: line, rule, message) and {@code findings-by-rule.png}.
 *
 * <p>Runs on the cores of this machine, unless {@code spark-submit} states a master.
 */
public final class CheckArchive {

    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 3;
    private static final int MOST_BARS = 25;

    private CheckArchive() {}

    /**
     * Runs the job.
     *
     * @param arguments the archive (NDJSON, plain or gzip, a file or a pattern that Hadoop understands) and the folder for the results,
     *     in any file system that Hadoop knows
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: CheckArchive ARCHIVE RESULTS");
            System.exit(WRONG_USAGE);
        }
        SparkConf settings = new SparkConf()
                .setAppName("communique-archive")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.log.level", "WARN");
        try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
            run(spark, arguments[0], arguments[1]);
        } catch (IOException | SparkException | ArchiveUnreadable e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(SparkSession spark, String archive, String results) throws IOException, SparkException {
        ArchiveFindings found = ArchiveFindings.of(spark, archive);
        found.getTable().coalesce(1).write().mode("overwrite").parquet(results + "/findings");
        found.getBadLines().write().mode("overwrite").parquet(results + "/bad-lines");
        Path picture = new Path(results, "findings-by-rule.png");
        try (OutputStream out = picture.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .create(picture, true)) {
            FindingsChart.of(found.getTable(), MOST_BARS).writePng(out);
        }
        System.out.println(found.getTable().count() + " rows of rule and issuer, "
                + found.getBadLines().count() + " bad lines; see " + results);
    }
}
