package io.github.communique.benchmarks.start.programs;

/** Does nothing, to measure the JVM itself. */
public final class Nothing {

    private Nothing() {}

    /** Ends. */
    public static void main(String[] arguments) {}
}
