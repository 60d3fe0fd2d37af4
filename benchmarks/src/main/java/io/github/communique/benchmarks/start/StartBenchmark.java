package io.github.communique.benchmarks.start;

import io.github.communique.benchmarks.MeasuredRelease;
import io.github.communique.benchmarks.Medians;
import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Starts the programs in turns, one JVM after another. Prints the medians over the rounds of the processor time and
 * wall time of each process, and the classes and resources it loads. All programs use the same JVM without options.
 */
public final class StartBenchmark {

    private static final int ROUNDS = 15;
    private static final String CHECK_RELEASE = "check-release/target/check-release.jar";

    private final Map<Program, List<Start>> starts = new LinkedHashMap<>();
    private final Map<Program, Loaded> loaded = new LinkedHashMap<>();

    private StartBenchmark() {}

    /**
     * Runs. System properties: {@code check-release} is the jar of the program, {@code archive.size} is the number of
     * releases of the corpus for the programs that check many, none unless stated.
     *
     * @param arguments the number of rounds, 15 unless stated
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Path checkRelease = Path.of(System.getProperty("check-release", CHECK_RELEASE));
        Path document = Files.createTempFile("release", ".json");
        Path archive = Files.createTempFile("releases", ".ndjson");
        try {
            Files.write(document, MeasuredRelease.document());
            int size = writeArchive(archive);
            new StartBenchmark().run(StartedPrograms.of(checkRelease, document, archive, size), rounds);
        } finally {
            Files.delete(document);
            Files.delete(archive);
        }
    }

    private static int writeArchive(Path archive) throws IOException {
        int size = Integer.getInteger("archive.size", 0);
        List<CorpusRelease> corpus = size > 0 ? Corpus.chosen() : List.of();
        try (OutputStream out = Files.newOutputStream(archive)) {
            for (CorpusRelease one : corpus.subList(0, Math.min(size, corpus.size()))) {
                out.write(one.document());
                out.write('\n');
            }
        }
        return Math.min(size, corpus.size());
    }

    private void run(List<Program> programs, int rounds) throws IOException, InterruptedException {
        for (Program program : programs) {
            loaded.put(program, Loaded.of(program));
        }
        List<Program> order = new ArrayList<>(programs);
        for (int round = 0; round < rounds; round++) {
            Collections.rotate(order, 1);
            for (Program program : order) {
                starts.computeIfAbsent(program, key -> new ArrayList<>()).add(Start.of(program));
            }
        }
        printTimes(programs);
        printRatios();
        printClasses(programs);
        printOwn(programs);
    }

    private void printTimes(List<Program> programs) {
        System.out.printf("%n| start | processor time, ms | wall time, ms |%n|---|---:|---:|%n");
        for (Program program : programs) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f |%n",
                    program.name(),
                    median(program, Start::processorMillis),
                    median(program, Start::wallMillis));
        }
    }

    private void printRatios() {
        System.out.printf("%n| ratio of processor time | seen |%n|---|---:|%n");
        printRatio(StartedPrograms.VERSION, StartedPrograms.EMPTY_COMMAND);
        printRatio(StartedPrograms.FIRST_CHECK, StartedPrograms.FIRST_BINDING);
        printRatio(StartedPrograms.FIRST_CHECK_BY_PROGRAM, StartedPrograms.FIRST_BINDING);
        printRatio(StartedPrograms.MANY_CHECKS, StartedPrograms.MANY_VALIDATIONS);
    }

    private void printRatio(String one, String other) {
        double ratio = median(one) / median(other);
        if (!Double.isNaN(ratio)) {
            System.out.printf(Locale.ROOT, "| %s / %s | %.2f |%n", one, other, ratio);
        }
    }

    private double median(String name) {
        return starts.keySet().stream()
                .filter(program -> program.name().startsWith(name))
                .findFirst()
                .map(program -> median(program, Start::processorMillis))
                .orElse(Double.NaN);
    }

    private double median(Program program, ToDoubleFunction<Start> time) {
        return Medians.of(starts.getOrDefault(program, List.of()).stream()
                .map(time::applyAsDouble)
                .toList());
    }

    private void printClasses(List<Program> programs) {
        System.out.printf(
                "%n| classes loaded | all | of the archive of the JDK | hidden | ours | ours, hidden ones included |"
                        + " resources read |%n|---|---:|---:|---:|---:|---:|---:|%n");
        for (Program program : programs) {
            Loaded own = loaded.get(program);
            if (own != null) {
                System.out.printf(
                        "| %s | %d | %d | %d | %d | %d | %d |%n",
                        program.name(),
                        own.classes(),
                        own.shared(),
                        own.lambdas(),
                        own.ours(),
                        own.oursWithLambdas(),
                        own.resources().size());
            }
        }
    }

    private void printOwn(List<Program> programs) {
        for (Program program : programs) {
            Loaded own = loaded.get(program);
            boolean isCheck = program.name().startsWith(StartedPrograms.FIRST_CHECK)
                    || program.name().equals(StartedPrograms.VERSION);
            if (own != null && isCheck) {
                System.out.printf(
                        "%n| our packages in: %s | classes | of these hidden |%n|---|---:|---:|%n", program.name());
                own.packages()
                        .forEach((name, counts) ->
                                System.out.printf("| `%s` | %d | %d |%n", name, counts[0], counts[1]));
                System.out.printf("%nResources: %s%n", String.join(", ", own.resources()));
            }
        }
    }
}
