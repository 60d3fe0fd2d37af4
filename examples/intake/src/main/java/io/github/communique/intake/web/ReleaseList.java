package io.github.communique.intake.web;

import io.github.communique.intake.store.StoredRelease;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A page of the list, the newest first.
 *
 * @param total the number of releases on all pages
 * @param page from 1
 */
record ReleaseList(long total, int page, int pages, List<Item> releases) {

    private static final int MOST = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "receivedAt", "id");

    static Pageable page(int page, int size) {
        int within = Math.min(Math.max(size, 1), MOST);
        return PageRequest.of(Math.max(page, 1) - 1, within, NEWEST_FIRST);
    }

    static ReleaseList of(Page<StoredRelease> found) {
        return new ReleaseList(
                found.getTotalElements(),
                found.getNumber() + 1,
                found.getTotalPages(),
                found.map(Item::of).getContent());
    }

    /** A release in the list. */
    record Item(
            String location,
            String uri,
            int version,
            String state,
            String kind,
            String language,
            @Nullable String issuer,
            String headline,
            @Nullable LocalDate publishedOn,
            int errors,
            int warnings,
            OffsetDateTime receivedAt) {

        static Item of(StoredRelease release) {
            return new Item(
                    ReleaseController.locationOf(release).toString(),
                    release.uri(),
                    release.version(),
                    release.state().getName(),
                    release.kind(),
                    release.language(),
                    release.issuer(),
                    release.headline(),
                    release.publishedOn(),
                    release.errors(),
                    release.warnings(),
                    release.receivedAt());
        }
    }
}
