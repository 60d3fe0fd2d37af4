package io.github.communique.program;

/**
 * Starts the program, and gives a failure of the program itself an exit code of its own: 1 means that a release has
 * errors. This class refers to nothing that could be missing.
 */
public final class Main {

    /** The exit code if the program itself failed. */
    static final int FAILED = 3;

    private Main() {}

    /** Runs the program; see {@code --help}. */
    public static void main(String[] arguments) {
        int exitCode;
        try {
            exitCode = CheckRelease.run(arguments);
        } catch (LinkageError e) {
            exitCode = failed("the program is incomplete: " + e + "; use the whole check-release.jar");
        } catch (OutOfMemoryError e) {
            exitCode = failed("the memory is not enough; give more with java -Xmx");
        } catch (RuntimeException | Error e) {
            exitCode = failed("the program failed: " + e);
        }
        System.exit(exitCode);
    }

    private static int failed(String reason) {
        System.err.println("check-release: " + reason);
        return FAILED;
    }
}
