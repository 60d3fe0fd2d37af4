package io.github.communique.examples;

import io.github.communique.report.EchoedText;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.ReleaseReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks an archive of one release a line, and prints each finding in one line and the totals by rule. */
final class ArchiveCheck {

    private final ReleaseReader reader;
    private final PrintWriter out;
    private final Locale language;
    private final ProgressBar progress;
    private final Map<String, Integer> byRule = new TreeMap<>();

    ArchiveCheck(ReleaseReader reader, PrintWriter out, Locale language, ProgressBar progress) {
        this.reader = reader;
        this.out = out;
        this.language = language;
        this.progress = progress;
    }

    static boolean isArchive(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }

    /** Checks the archive and hands each reading to {@code readings}. */
    void check(String file, Consumer<ArchivedReading> readings) throws IOException {
        Path path = Path.of(file);
        try (InputStream archive = new BufferedInputStream(Files.newInputStream(path));
                Stream<ArchivedReading> all = reader.archives()
                        .onThreads(Runtime.getRuntime().availableProcessors())
                        .telling(progress.of(Files.size(path)))
                        .readAll(archive)) {
            all.forEach(entry -> {
                ValidationReport report = entry.reading().getReport();
                report.getFindings().forEach(finding -> print(file, finding));
                report.getTotalsByRule().forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
                readings.accept(entry);
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            progress.end();
        }
        byRule.forEach((rule, count) -> out.println(file + ": " + rule + " " + count));
        out.println();
    }

    private void print(String file, Finding finding) {
        progress.clear();
        out.println(finding.getSeverity().name().toLowerCase(Locale.ROOT) + " " + finding.getRuleId() + " " + file
                + finding.getPosition().map(place -> ":" + place).orElse("") + " "
                + EchoedText.of(finding.getPointer().toString()) + " " + finding.getMessage(language));
    }
}
