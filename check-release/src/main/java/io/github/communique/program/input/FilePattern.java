package io.github.communique.program.input;

import java.io.File;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths that the shell did not expand, as that of Windows never does: {@code *} and {@code ?} in a name,
 * {@code [abc]}, {@code {a,b}}, and <code>**</code> for any directories. The parts are separated by slashes, on Windows
 * also by backslashes.
 */
final class FilePattern {

    private static final String SIGNS = "*?[{";
    private static final String ANY_DIRECTORIES = "**";

    private final Path start;
    private final List<String> parts;

    private FilePattern(Path start, List<String> parts) {
        this.start = start;
        this.parts = parts;
    }

    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    static FilePattern of(String argument) {
        return of(argument, File.separatorChar);
    }

    /**
     * The pattern.
     *
     * @param separator what separates the parts of a path besides the slash
     */
    static FilePattern of(String argument, char separator) {
        String[] parts = argument.replace(separator, '/').split("/+", -1);
        int fixed = 0;
        StringBuilder start = new StringBuilder();
        while (fixed < parts.length && !isPattern(parts[fixed])) {
            start.append(parts[fixed]).append('/');
            fixed++;
        }
        return new FilePattern(Path.of(start.toString()), List.of(parts).subList(fixed, parts.length));
    }

    /**
     * The files and directories that match, in the order of their paths.
     *
     * @param directories receives the directories that are searched
     */
    List<Path> matches(Set<Path> directories, BiConsumer<String, String> problems) {
        List<Path> found = List.of(start);
        for (String part : parts) {
            List<Path> next = new ArrayList<>();
            for (Path directory : found) {
                if (Files.isDirectory(directory)) {
                    directories.add(directory);
                    addMatches(directory, part, next, problems);
                }
            }
            found = next;
        }
        return found.stream().distinct().toList();
    }

    private static void addMatches(
            Path directory, String part, List<Path> matches, BiConsumer<String, String> problems) {
        if (part.isEmpty()) {
            matches.add(directory);
        } else if (part.equals(ANY_DIRECTORIES)) {
            addDirectories(directory, matches, new HashSet<>(), problems);
        } else {
            PathMatcher matcher = matcher(part);
            for (Path entry : DirectorySearch.entries(directory, part.startsWith("."), problems)) {
                if (matcher.matches(entry.getFileName())) {
                    matches.add(entry);
                }
            }
        }
    }

    private static void addDirectories(
            Path directory, List<Path> matches, Set<Path> entered, BiConsumer<String, String> problems) {
        if (entered.add(DirectorySearch.identity(directory))) {
            matches.add(directory);
            for (Path entry : DirectorySearch.entries(directory, false, problems)) {
                if (Files.isDirectory(entry)) {
                    addDirectories(entry, matches, entered, problems);
                }
            }
        }
    }

    /** A part that is no pattern, such as {@code [a}, matches itself. */
    private static PathMatcher matcher(String part) {
        FileSystem files = FileSystems.getDefault();
        try {
            return files.getPathMatcher("glob:" + part);
        } catch (PatternSyntaxException e) {
            return name -> name.toString().equals(part);
        }
    }
}
