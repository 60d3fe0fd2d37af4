package io.github.communique.program.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the documents below a directory. Links are followed, each directory once, so that no circle is endless. */
final class DirectorySearch {

    private final BiConsumer<String, String> problems;
    private final Set<Path> entered = new HashSet<>();
    private final List<Path> found = new ArrayList<>();

    private final Set<Path> directories;

    private DirectorySearch(Set<Path> directories, BiConsumer<String, String> problems) {
        this.directories = directories;
        this.problems = problems;
    }

    /**
     * The documents in the order of their paths; hidden files and directories are left out.
     *
     * @param directories receives the directories that are searched
     */
    static List<Path> documents(Path directory, Set<Path> directories, BiConsumer<String, String> problems) {
        DirectorySearch search = new DirectorySearch(directories, problems);
        search.enter(directory);
        return search.found;
    }

    /** What is in a directory, in the order of the names; hidden ones are left out. */
    static List<Path> entries(Path directory, boolean withHidden, BiConsumer<String, String> problems) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            for (Path entry : all) {
                if (withHidden || !isHidden(entry)) {
                    entries.add(entry);
                }
            }
        } catch (AccessDeniedException e) {
            problems.accept(directory.toString(), "may not be read");
        } catch (IOException | DirectoryIteratorException e) {
            problems.accept(directory.toString(), "cannot be read (" + e.getMessage() + ")");
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    /** What a path leads to, so that two paths to one file are recognised. */
    static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void enter(Path directory) {
        if (!entered.add(identity(directory))) {
            return;
        }
        directories.add(directory);
        for (Path entry : entries(directory, false, problems)) {
            if (Files.isDirectory(entry)) {
                enter(entry);
            } else if (Files.isRegularFile(entry) && DocumentNames.isDocument(entry)) {
                found.add(entry);
            }
        }
    }

    private static boolean isHidden(Path entry) {
        try {
            return entry.getFileName().toString().startsWith(".") || Files.isHidden(entry);
        } catch (IOException e) {
            return false;
        }
    }
}
