package io.github.communique.program.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells whether a file has changed.
 *
 * @param modified the time of its last modification, in nanoseconds as far as the system has them
 * @param size its size
 * @param key what identifies it on its disk, if the system has that: another one is there after a rename
 */
record FileState(String modified, long size, String key) {

    private static final FileState ABSENT = new FileState("", -1, "");

    static FileState of(String file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(Path.of(file), BasicFileAttributes.class);
            return new FileState(
                    attributes.lastModifiedTime().toString(), attributes.size(), String.valueOf(attributes.fileKey()));
        } catch (IOException | InvalidPathException e) {
            return ABSENT;
        }
    }
}
