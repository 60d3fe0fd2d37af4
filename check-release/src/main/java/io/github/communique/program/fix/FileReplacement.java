package io.github.communique.program.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Replaces the content of a file at once: it is never half written. Permissions, and a link to the file, stay. */
final class FileReplacement {

    private FileReplacement() {}

    /**
     * Replaces the content.
     *
     * @param known the content that was read
     * @throws IOException if the file has changed since, or cannot be written
     */
    static void replace(Path file, byte[] known, byte[] content) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isWritable(real)) {
            throw new AccessDeniedException(file.toString());
        }
        Path folder = real.getParent();
        Path temporary = Files.createTempFile(folder, ".check-release-", ".tmp");
        try {
            write(temporary, content);
            keepPermissions(real, temporary);
            if (!Arrays.equals(Files.readAllBytes(real), known)) {
                throw new IOException("it has changed since it was read");
            }
            move(temporary, real);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            view.setPermissions(attributes.permissions());
            if (!view.readAttributes().group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the folder cannot replace a file at once", e);
        }
    }
}
