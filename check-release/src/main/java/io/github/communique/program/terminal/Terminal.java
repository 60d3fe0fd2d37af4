package io.github.communique.program.terminal;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where output is shown.
 *
 * @param isThere whether input and output are a terminal
 * @param environment the environment variables, of which {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are used
 */
public record Terminal(boolean isThere, Map<String, String> environment) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 20;
    private static final File DEVICE = new File("/dev/tty");

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(isConsole(), System.getenv());
    }

    /** Output that nobody sees at once: a file or a pipe. */
    public static Terminal none() {
        return new Terminal(false, Map.of());
    }

    /** How texts are shown on it. */
    public Style style(Colors colors) {
        return new Style(colors.areOn(isThere, environment), width());
    }

    /** The cells of a line: {@code COLUMNS} if it is set, else what the terminal says; unlimited without a terminal. */
    private int width() {
        if (!isThere) {
            return Integer.MAX_VALUE;
        }
        int stated = number(environment.getOrDefault("COLUMNS", ""));
        int width = stated > 0 ? stated : ofDevice();
        return width > 0 ? Math.max(LEAST_WIDTH, width) : USUAL_WIDTH;
    }

    /** What the program {@code stty} says, lines and columns; 0 where there is none. */
    private static int ofDevice() {
        if (!DEVICE.exists()) {
            return 0;
        }
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream printed = process.getInputStream()) {
                String size = new String(printed.readNBytes(100), StandardCharsets.US_ASCII).strip();
                boolean isDone = process.waitFor(1, TimeUnit.SECONDS);
                return isDone ? number(size.substring(size.indexOf(' ') + 1)) : 0;
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(String digits) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : 0;
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 22 and later have a method for this, which is called below.
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
