package io.github.communique.benchmarks.start.programs;

/** Does nothing: what the JVM itself takes. */
public final class Nothing {

    private Nothing() {}

    /** Ends. */
    public static void main(String[] arguments) {}
}
