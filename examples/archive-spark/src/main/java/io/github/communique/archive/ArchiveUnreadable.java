package io.github.communique.archive;

/** The archive cannot be read; the message says which and why. */
public final class ArchiveUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveUnreadable(String archive, Throwable cause) {
        super(archive + " cannot be read: " + cause.getMessage(), cause);
    }
}
