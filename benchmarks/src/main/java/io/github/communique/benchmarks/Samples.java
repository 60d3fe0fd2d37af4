package io.github.communique.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Summarises the samples of a flight recording by the running method, by the nearest method of this library, and by
 * this library's methods including everything they call.
 */
public final class Samples {

    private static final String OURS = "io.github.communique.";
    private static final String BENCHMARKS = "io.github.communique.benchmarks.";
    private static final String LAMBDA_CLASS = "$$Lambda";
    private static final int ROWS = 60;

    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, Integer> nearest = new HashMap<>();
    private final Map<String, Integer> inclusive = new HashMap<>();
    private int total;

    private Samples() {}

    /**
     * Prints three tables.
     *
     * @param arguments the recording
     */
    public static void main(String[] arguments) throws IOException {
        Samples samples = new Samples();
        try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    samples.add(event.getStackTrace());
                }
            }
        }
        samples.print("method that ran", samples.running);
        samples.print("our method nearest to it", samples.nearest);
        samples.print("our method with all it calls", samples.inclusive);
    }

    private void add(RecordedStackTrace trace) {
        List<RecordedFrame> frames = trace.getFrames();
        List<String> names =
                frames.stream().map(RecordedFrame::getMethod).map(Samples::name).toList();
        total++;
        running.merge(names.get(0), 1, Integer::sum);
        Set<String> ours = new HashSet<>();
        for (String name : names) {
            if (isOurs(name) && ours.add(name)) {
                if (ours.size() == 1) {
                    nearest.merge(name, 1, Integer::sum);
                }
                inclusive.merge(name, 1, Integer::sum);
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) && !name.startsWith(BENCHMARKS) && !name.contains(LAMBDA_CLASS);
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    private void print(String title, Map<String, Integer> counts) {
        System.out.printf("%n| %s (of %d samples) | share |%n|---|---:|%n", title, total);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(ROWS)
                .forEach(entry -> System.out.printf(
                        Locale.ROOT, "| `%s` | %.1f %% |%n", entry.getKey(), 100.0 * entry.getValue() / total));
    }
}
