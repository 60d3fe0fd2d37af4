package io.github.communique.intake.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The versions of releases. */
interface VersionRepository extends ListCrudRepository<StoredVersion, Long> {

    Optional<StoredVersion> findByReleaseIdAndNumber(long releaseId, int number);

    List<StoredVersion> findByReleaseIdOrderByNumber(long releaseId);

    boolean existsByReleaseIdAndContentHash(long releaseId, String contentHash);
}
