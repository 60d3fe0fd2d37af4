package io.github.communique.benchmarks.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cost of one start.
 *
 * @param processorMillis the processor time of the process in user and system mode, in milliseconds
 * @param wallMillis the time from start to end, in milliseconds
 */
record Start(double processorMillis, double wallMillis) {

    /** Bash measures a finished process to the millisecond; the JDK can only query a running one. */
    private static final List<String> TIMED =
            List.of("bash", "-c", "LC_ALL=C \"$@\" > /dev/null; code=$?; LC_ALL=C times; exit $code", "bash");

    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final int MINUTE = 60_000;
    private static final int SECOND = 1_000;

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException if it fails; the message contains its output
     */
    static Start of(Program program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(TIMED);
        command.addAll(program.command());
        long start = System.nanoTime();
        String times = Child.outputOf(command);
        double wall = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1_000.0;
        return new Start(ofChildren(times), wall);
    }

    /** The second line of {@code times}: user and system time of the children. */
    private static double ofChildren(String times) {
        String children = times.lines().skip(1).findFirst().orElse("");
        Matcher time = TIME.matcher(children);
        double millis = 0;
        while (time.find()) {
            millis += Integer.parseInt(time.group(1)) * MINUTE + Double.parseDouble(time.group(2)) * SECOND;
        }
        return millis;
    }
}
