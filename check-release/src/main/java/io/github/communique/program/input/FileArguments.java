package io.github.communique.program.input;

import io.github.communique.program.document.Document;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that arguments name: a file, a directory with everything below it, or a pattern that the shell did not
 * expand. The files of a directory or a pattern are in the order of their paths; a file that is named twice is checked
 * once.
 */
public final class FileArguments {

    private final BiConsumer<String, String> problems;
    private final List<String> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> directories = new LinkedHashSet<>();

    private FileArguments(BiConsumer<String, String> problems) {
        this.problems = problems;
    }

    /**
     * Finds the files.
     *
     * @param problems receives an argument, or a file below it, and why it is no document
     */
    public static FileArguments find(List<String> arguments, BiConsumer<String, String> problems) {
        FileArguments found = new FileArguments(problems);
        arguments.forEach(found::add);
        return found;
    }

    /** The files, and {@code -} for standard input. */
    public List<String> files() {
        return files;
    }

    /** The directories in which a file could be changed or added. */
    public Set<Path> directories() {
        return directories;
    }

    private void add(String argument) {
        if (argument.equals(Document.STANDARD_INPUT)) {
            files.add(argument);
            return;
        }
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            addDirectory(argument, path);
        } else if (path != null && Files.exists(path) || !FilePattern.isPattern(argument)) {
            addFile(argument);
        } else {
            addMatches(argument);
        }
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void addFile(String file) {
        Path path = path(file);
        Path parent = path == null ? null : path.toAbsolutePath().getParent();
        if (parent != null) {
            directories.add(parent);
        }
        if (path == null || seen.add(DirectorySearch.identity(path))) {
            files.add(file);
        }
    }

    private void addDirectory(String argument, Path directory) {
        List<Path> found = DirectorySearch.documents(directory, directories, problems);
        if (found.isEmpty()) {
            problems.accept(argument, "has no document in it (" + DocumentNames.LISTED + ")");
        }
        found.forEach(file -> addFile(file.toString()));
    }

    private void addMatches(String argument) {
        List<Path> matches = FilePattern.of(argument).matches(directories, problems);
        if (matches.isEmpty()) {
            problems.accept(argument, "there is no such file, and as a pattern it matches none");
        }
        for (Path match : matches) {
            if (Files.isDirectory(match)) {
                addDirectory(match.toString(), match);
            } else {
                addFile(match.toString());
            }
        }
    }
}
