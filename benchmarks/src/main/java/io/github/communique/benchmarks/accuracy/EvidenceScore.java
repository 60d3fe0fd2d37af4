package io.github.communique.benchmarks.accuracy;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts every file of a directory and checks that the evidence of each value holds. */
@Command(
        name = "evidence-score",
        mixinStandardHelpOptions = true,
        description = "Drafts the .txt, .md and .html files of a directory and checks the evidence of each value.")
public final class EvidenceScore implements Runnable {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1024;

    @Parameters(paramLabel = "DIR", description = "The directory, including its subdirectories.")
    private Path directory = Path.of(".");

    @Option(names = "--most", description = "The most files that are drafted, ${DEFAULT-VALUE} unless stated.")
    private int most = Integer.MAX_VALUE;

    @Option(names = "--errors", description = "Print each error and warning with its file.")
    private boolean errors;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, Integer> rules = new TreeMap<>();

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new EvidenceScore()).execute(arguments));
    }

    @Override
    public void run() {
        Drafting drafting = Drafting.standard();
        List<Path> all = files(directory);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no .txt, .md or .html in " + directory);
        }
        List<Path> files = all.subList(0, Math.min(most, all.size()));
        int drafted = 0;
        int values = 0;
        List<String> failures = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            byte[] content = read(file);
            Draft draft = drafting.draft(Source.of(content, file.toString()));
            bytes += content.length;
            EvidenceCheck.Result result = EvidenceCheck.of(content, StandardCharsets.UTF_8, isHtml(file), draft);
            drafted += draft.getRelease().isPresent() ? 1 : 0;
            values += result.values();
            result.failures().forEach(failure -> failures.add(file.getFileName() + " " + failure));
            draft.getReport().getFindings().forEach(finding -> count(file, finding));
        }
        failures.forEach(out::println);
        rules.forEach((rule, count) -> out.println(rule + " " + count));
        out.printf(
                Locale.ROOT,
                "%d files, %d drafted, %d values, %d without evidence that holds, %.2f ms of processor time a KB%n",
                files.size(),
                drafted,
                values,
                failures.size(),
                time(drafting, files) / NANOSECONDS_PER_MILLISECOND / (bytes / BYTES_PER_KILOBYTE));
    }

    /** The processor time of drafting all files once more, since the first pass is mostly that of the compiler. */
    private static long time(Drafting drafting, List<Path> files) {
        List<byte[]> contents = files.stream().map(EvidenceScore::read).toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < files.size(); i++) {
            drafting.draft(Source.of(contents.get(i), files.get(i).toString()));
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    private void count(Path file, Finding finding) {
        rules.merge(finding.getSeverity().name().toLowerCase(Locale.ROOT) + " " + finding.getRuleId(), 1, Integer::sum);
        if (errors && finding.getSeverity() != Severity.INFO) {
            out.println(file + ":" + finding.getPosition().map(Object::toString).orElse("") + " " + finding.getRuleId()
                    + " " + finding.getMessage());
        }
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(EvidenceScore::isText).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".txt") || name.endsWith(".md") || isHtml(file);
    }

    static boolean isHtml(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".htm");
    }
}
