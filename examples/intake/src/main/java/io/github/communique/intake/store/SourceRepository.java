package io.github.communique.intake.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** What was sent. */
interface SourceRepository extends ListCrudRepository<StoredSource, Long> {

    Optional<StoredSource> findFirstByReleaseIdAndNumberLessThanEqualOrderByNumberDesc(long releaseId, int number);

    List<StoredSource> findByReleaseIdAndSourceHash(long releaseId, String sourceHash);
}
