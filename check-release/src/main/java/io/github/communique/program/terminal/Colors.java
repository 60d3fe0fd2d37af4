package io.github.communique.program.terminal;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/** When output has colours: the value of {@code --color}. */
public enum Colors {
    /** On a terminal that shows them, unless {@code NO_COLOR} is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /**
     * The value of the option.
     *
     * @throws TypeConversionException if there is no such value
     */
    public static Colors of(String value) {
        for (Colors one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
                return one;
            }
        }
        throw new TypeConversionException("Invalid value for option '--color': expected auto, always or never, found '"
                + Escaped.of(value) + "'");
    }

    /**
     * Whether there are colours.
     *
     * @param isTerminal whether the output is shown on a terminal
     * @param environment the environment variables
     */
    boolean areOn(boolean isTerminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                isTerminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }
}
