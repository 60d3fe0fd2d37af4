package io.github.communique.program.output;

/** The version of the program. */
public final class ProgramVersion {

    /** The version, a constant of the compiler, so that it is printed without loading anything. */
    public static final String NUMBER = "0.1.0-SNAPSHOT";

    private ProgramVersion() {}
}
