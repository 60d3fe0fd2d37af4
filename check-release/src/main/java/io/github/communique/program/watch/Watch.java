package io.github.communique.program.watch;

import io.github.communique.program.input.FileArguments;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks files, and again those that change or are new, until the thread is interrupted. Changes of directories only
 * wake it up; what has changed is seen by comparing the files, so that it does not matter how an editor writes them.
 */
public final class Watch {

    private final List<String> arguments;
    private final Consumer<List<String>> checks;
    private final Consumer<String> gone;
    private final Consumer<String> mended;
    private final PrintWriter messages;
    private Map<String, FileState> known = new TreeMap<>();
    private Set<String> problems = new HashSet<>();

    /**
     * Creates the watch.
     *
     * @param arguments what the command line names
     * @param checks checks some arguments
     * @param gone receives the files that are no longer there
     * @param mended receives the arguments that named no document, but now do
     * @param messages receives what the watch does
     */
    public Watch(
            List<String> arguments,
            Consumer<List<String>> checks,
            Consumer<String> gone,
            Consumer<String> mended,
            PrintWriter messages) {
        this.arguments = arguments;
        this.checks = checks;
        this.gone = gone;
        this.mended = mended;
        this.messages = messages;
    }

    /**
     * Watches until the thread is interrupted.
     *
     * @throws IOException if the system cannot watch the directories
     */
    public void run() throws IOException {
        try (DirectoryWatch directories = new DirectoryWatch()) {
            look(directories);
            checks.accept(arguments);
            do {
                say("watching " + known.size() + (known.size() == 1 ? " file" : " files") + "; Ctrl-C ends");
                directories.await();
                checkChanged(directories);
            } while (!Thread.currentThread().isInterrupted());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void checkChanged(DirectoryWatch directories) throws IOException {
        Map<String, FileState> before = known;
        look(directories);
        List<String> changed = new ArrayList<>();
        known.forEach((file, state) -> {
            if (!state.equals(before.get(file))) {
                changed.add(file);
            }
        });
        for (String file : before.keySet()) {
            if (!known.containsKey(file)) {
                gone.accept(file);
            }
        }
        if (!changed.isEmpty()) {
            checks.accept(changed);
        }
    }

    /** Notes the state of all files. New directories are watched first, so that nothing in them is missed. */
    private void look(DirectoryWatch directories) throws IOException {
        directories.watch(FileArguments.find(arguments, (file, reason) -> {}).directories());
        Set<String> left = new HashSet<>();
        Map<String, FileState> now = new TreeMap<>();
        for (String file :
                FileArguments.find(arguments, (name, reason) -> left.add(name)).files()) {
            now.put(file, FileState.of(file));
        }
        problems.stream().filter(problem -> !left.contains(problem)).forEach(mended);
        problems = left;
        known = now;
    }

    private void say(String message) {
        messages.println(message);
        messages.flush();
    }
}
