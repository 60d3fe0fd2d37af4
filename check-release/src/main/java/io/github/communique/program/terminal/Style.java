package io.github.communique.program.terminal;

import io.github.communique.report.Severity;

/**
 * How texts are shown.
 *
 * @param isColored whether there are colours
 * @param width the cells of a line; {@link Integer#MAX_VALUE} if lines are not broken
 */
public record Style(boolean isColored, int width) {

    /** Without colours and line breaks. */
    public static final Style PLAIN = new Style(false, Integer.MAX_VALUE);

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";

    /** A text in the colour of a severity. */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> colored(BOLD + ";" + RED, text);
            case WARNING -> colored(BOLD + ";" + YELLOW, text);
            case INFO -> colored(CYAN, text);
        };
    }

    /** A text that says that all is well, or not. */
    public String verdict(boolean isGood, String text) {
        return colored(BOLD + ";" + (isGood ? GREEN : RED), text);
    }

    /** A text that stands out. */
    public String bold(String text) {
        return colored(BOLD, text);
    }

    /** A line that a patch adds or removes. */
    public String change(boolean isAdded, String line) {
        return colored(isAdded ? GREEN : RED, line);
    }

    private String colored(String code, String text) {
        return isColored && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
