package io.github.communique.program;

/** The exit codes. They are constants of the compiler, so that none is missing where a class is. */
final class ExitCode {

    /** No errors were found. */
    static final int SOUND = 0;

    /** Errors were found. */
    static final int ERRORS_FOUND = 1;

    /** The arguments are invalid. */
    static final int WRONG_USAGE = 2;

    /** The program is incomplete, or failed. */
    static final int FAILED = 3;

    /** A file could not be read, or output could not be written. */
    static final int NOT_READ = 4;

    private ExitCode() {}
}
