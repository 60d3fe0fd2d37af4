package io.github.communique.intake.web;

import io.github.communique.intake.store.StoredRelease;

/** Another content is stored under the id of the release; nothing was changed. */
final class OtherContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredRelease stored;

    OtherContentException(StoredRelease stored) {
        super(stored.uri());
        this.stored = stored;
    }

    StoredRelease getStored() {
        return stored;
    }
}
