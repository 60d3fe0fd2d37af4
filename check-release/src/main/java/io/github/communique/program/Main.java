package io.github.communique.program;

/**
 * Starts the program, and gives a failure of the program itself an exit code of its own: 1 means that a release has
 * errors. This class refers to nothing that could be missing.
 */
public final class Main {

    /** The exit code if the program itself failed. */
    static final int FAILED = ExitCode.FAILED;

    /**
     * Set by the scripts that start the program: added to the exit code, so that they can tell that of the program from
     * the 1 with which Java ends if it cannot even load this class.
     */
    static final String OFFSET = "communique.exit.offset";

    private Main() {}

    /** Runs the program; see {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(ending(exitCode(arguments)));
    }

    /** The exit code as the process has it. */
    static int ending(int exitCode) {
        return exitCode + Integer.getInteger(OFFSET, 0);
    }

    private static int exitCode(String[] arguments) {
        try {
            return CheckRelease.run(arguments);
        } catch (LinkageError e) {
            return failed("the program is incomplete: " + e + "; use the whole check-release.jar");
        } catch (OutOfMemoryError e) {
            return failed("the memory is not enough; give more with java -Xmx");
        } catch (StackOverflowError e) {
            return failed("the stack is not enough; give more with java -Xss");
        } catch (RuntimeException | Error e) {
            return failed("the program failed: " + e);
        }
    }

    private static int failed(String reason) {
        System.err.println("check-release: " + reason);
        return FAILED;
    }
}
