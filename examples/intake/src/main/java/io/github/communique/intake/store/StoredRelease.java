package io.github.communique.intake.store;

import io.github.communique.intake.receiving.ReleaseState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A release as the desk looks for it. Its content is in {@link StoredVersion}.
 *
 * @param id the number in the addresses of this service; null until it is stored
 * @param version the number of the newest version, and the optimistic lock: a change that was made from another is refused
 * @param uri the id of the release itself, of which there is one
 * @param errors the errors when the newest version was stored
 */
public record StoredRelease(
        @Id @Nullable Long id,
        @Version int version,
        String uriHash,
        String uri,
        ReleaseState state,
        String kind,
        String language,
        @Nullable String issuer,
        String headline,
        @Nullable LocalDate publishedOn,
        int errors,
        int warnings,
        OffsetDateTime receivedAt,
        OffsetDateTime changedAt) {

    /** The number of a release that is stored. */
    public long number() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + uri);
        }
        return id;
    }
}
