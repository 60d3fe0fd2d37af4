package io.github.communique.intake.store;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The releases. */
interface ReleaseRepository extends ListCrudRepository<StoredRelease, Long> {

    Optional<StoredRelease> findByUriHash(String uriHash);
}
