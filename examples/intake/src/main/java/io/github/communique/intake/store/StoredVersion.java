package io.github.communique.intake.store;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A version of a release; added, and never changed.
 *
 * @param number from 1
 * @param contentHash the hash of the JSON, by which the same content is known when it comes again
 * @param json the release in the wire form
 */
public record StoredVersion(
        @Id @Nullable Long id,
        long releaseId,
        int number,
        String contentHash,
        String json,
        VersionOrigin origin,
        OffsetDateTime madeAt) {}
