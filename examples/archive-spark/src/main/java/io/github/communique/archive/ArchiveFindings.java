package io.github.communique.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;

import io.github.communique.wire.ReleaseReader;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** What the rules find in an archive, as tables of Spark. */
public final class ArchiveFindings {

    private static final StructType FINDING = new StructType()
            .add("line", DataTypes.LongType, false)
            .add("bad", DataTypes.BooleanType, false)
            .add("issuer", DataTypes.StringType, false)
            .add("rule", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false);

    private final Dataset<Row> findings;

    private ArchiveFindings(Dataset<Row> findings) {
        this.findings = findings;
    }

    /**
     * Checks an archive; the work is done when a table is asked for.
     *
     * @param archive a file or pattern that Hadoop understands, with one release on each line
     * @throws ArchiveUnreadable if there is no such file
     */
    public static ArchiveFindings of(SparkSession spark, String archive) {
        JavaRDD<Row> rows = linesOf(spark, archive)
                .zipWithIndex()
                .filter(line -> !isBlank(line._1()))
                .flatMap(line -> findingsOf(line._2() + 1, line._1()))
                .map(found -> RowFactory.create(
                        found.line(),
                        found.isBad(),
                        found.issuer(),
                        found.ruleId(),
                        found.severity(),
                        found.message()));
        return new ArchiveFindings(spark.createDataFrame(rows, FINDING).persist(StorageLevel.MEMORY_AND_DISK()));
    }

    /** The lines as bytes: as text, bytes that are not UTF-8 would be replaced before the reader could report them. */
    private static JavaRDD<byte[]> linesOf(SparkSession spark, String archive) {
        Configuration settings = new Configuration(spark.sparkContext().hadoopConfiguration());
        settings.set("textinputformat.record.delimiter", "\n");
        try {
            JavaPairRDD<LongWritable, Text> lines = JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .newAPIHadoopFile(archive, TextInputFormat.class, LongWritable.class, Text.class, settings);
            lines.getNumPartitions();
            return lines.map(
                    line -> Arrays.copyOf(line._2().getBytes(), line._2().getLength()));
        } catch (Exception e) {
            throw new ArchiveUnreadable(archive, e);
        }
    }

    private static Iterator<LineFinding> findingsOf(long line, byte[] document) {
        return LineFinding.of(line, Reader.STANDARD.read(document)).iterator();
    }

    /** Blank lines are none of the archive, as for the library's own reader of archives. */
    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    /** How often each rule speaks of the releases of each issuer, the most frequent first. */
    public Dataset<Row> getTable() {
        return findings.groupBy("rule", "severity", "issuer")
                .agg(count("*").as("findings"), countDistinct("line").as("releases"))
                .orderBy(col("findings").desc(), col("rule"), col("issuer"));
    }

    /** The errors of the lines that could not be read whole, by line. */
    public Dataset<Row> getBadLines() {
        return findings.where(col("bad").and(col("severity").equalTo("error")))
                .select("line", "rule", "message")
                .orderBy("line", "rule");
    }

    /** One reader for each machine of the cluster. */
    private static final class Reader {
        static final ReleaseReader STANDARD = ReleaseReader.standard();
    }
}
