package io.github.communique.intake.store;

import io.github.communique.PressRelease;
import io.github.communique.intake.receiving.Hash;
import io.github.communique.intake.receiving.Received;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.intake.store.TakenIn.Outcome;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ReleaseWriter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores releases so that each is stored once, and no change is lost. */
@Component
public class ReleaseStore {

    private final ReleaseRepository releases;
    private final VersionRepository versions;
    private final SourceRepository sources;
    private final JdbcAggregateOperations aggregates;
    private final TransactionTemplate transaction;
    private final ReleaseWriter writer;

    ReleaseStore(
            ReleaseRepository releases,
            VersionRepository versions,
            SourceRepository sources,
            JdbcAggregateOperations aggregates,
            PlatformTransactionManager transactions,
            ReleaseWriter writer) {
        this.releases = releases;
        this.versions = versions;
        this.sources = sources;
        this.aggregates = aggregates;
        this.transaction = new TransactionTemplate(transactions);
        this.writer = writer;
    }

    /**
     * Stores a release that is new. Where two writers send it at once, one stores it and the other gets what is stored: the database
     * decides, by the uniqueness of the address.
     */
    public TakenIn takeIn(Received received) {
        String json = writer.toJson(received.release());
        String address = Hash.of(received.release().getId().toString());
        Optional<TakenIn> known = known(address, received, json);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return new TakenIn(Outcome.STORED, inTransaction(() -> insert(received, json)));
        } catch (DataIntegrityViolationException e) {
            return known(address, received, json).orElseThrow(() -> e);
        }
    }

    /**
     * Stores another content of a release as its next version.
     *
     * @param version the version that the sender knows
     * @throws OptimisticLockingFailureException if it is not the newest any more
     */
    public StoredRelease replace(StoredRelease old, int version, Received received) {
        StoredRelease row = new Columns(received.release(), received.report()).update(old, received.state(), now());
        return inTransaction(() -> {
            StoredRelease saved = save(row, version);
            add(saved, writer.toJson(received.release()), VersionOrigin.SENT);
            sources.save(StoredSource.of(received.submission(), saved.number(), saved.version()));
            return saved;
        });
    }

    /**
     * Stores a release with accepted fixes as its next version.
     *
     * @param version the version to which the fixes were applied
     * @param report the report of the fixed release
     * @throws OptimisticLockingFailureException if it is not the newest any more
     */
    public StoredRelease fix(StoredRelease old, int version, PressRelease fixed, ValidationReport report) {
        StoredRelease row = new Columns(fixed, report).update(old, old.state(), now());
        return inTransaction(() -> {
            StoredRelease saved = save(row, version);
            add(saved, writer.toJson(fixed), VersionOrigin.FIXED);
            return saved;
        });
    }

    /**
     * Accepts a release: its newest version is stored again, in another state.
     *
     * @throws OptimisticLockingFailureException if the version is not the newest any more
     */
    public StoredRelease accept(StoredRelease old, int version, PressRelease release, ValidationReport report) {
        StoredRelease row = new Columns(release, report).update(old, ReleaseState.ACCEPTED, now());
        return inTransaction(() -> {
            StoredRelease saved = save(row, version);
            add(saved, writer.toJson(release), VersionOrigin.ACCEPTED);
            return saved;
        });
    }

    /** The release with this number. */
    public Optional<StoredRelease> find(long number) {
        return releases.findById(number);
    }

    /** A version of a release. */
    public Optional<StoredVersion> version(StoredRelease release, int number) {
        return versions.findByReleaseIdAndNumber(release.number(), number);
    }

    /** The versions of a release, the oldest first. */
    public List<StoredVersion> versions(StoredRelease release) {
        return versions.findByReleaseIdOrderByNumber(release.number());
    }

    /** What a version was made from, or what the version was made from of which it is the correction. */
    public Optional<StoredSource> source(StoredRelease release, int version) {
        return sources.findFirstByReleaseIdAndNumberLessThanEqualOrderByNumberDesc(release.number(), version);
    }

    /** The releases that a filter lets pass. */
    public Page<StoredRelease> search(ReleaseFilter filter, Pageable page) {
        Query query = Query.query(filter.toCriteria());
        List<StoredRelease> found = aggregates.findAll(query.with(page), StoredRelease.class);
        return new PageImpl<>(found, page, aggregates.count(query, StoredRelease.class));
    }

    private StoredRelease insert(Received received, String json) {
        StoredRelease saved =
                releases.save(new Columns(received.release(), received.report()).create(received.state(), now()));
        add(saved, json, VersionOrigin.SENT);
        sources.save(StoredSource.of(received.submission(), saved.number(), saved.version()));
        return saved;
    }

    private StoredRelease save(StoredRelease row, int version) {
        if (row.version() != version) {
            throw new OptimisticLockingFailureException("version " + row.version() + " of " + row.uri());
        }
        return releases.save(row);
    }

    private void add(StoredRelease release, String json, VersionOrigin origin) {
        versions.save(new StoredVersion(
                null, release.number(), release.version(), Hash.of(json), json, origin, release.changedAt()));
    }

    private Optional<TakenIn> known(String address, Received received, String json) {
        return releases.findByUriHash(address).map(release -> {
            boolean isSame = versions.existsByReleaseIdAndContentHash(release.number(), Hash.of(json))
                    || wasSent(release, received);
            return new TakenIn(isSame ? Outcome.KNOWN : Outcome.OTHER_CONTENT, release);
        });
    }

    private boolean wasSent(StoredRelease release, Received received) {
        return sources
                .findByReleaseIdAndSourceHash(
                        release.number(), received.submission().hash())
                .stream()
                .anyMatch(source -> source.isSame(received.submission()));
    }

    private StoredRelease inTransaction(Supplier<StoredRelease> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Databases keep microseconds. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
