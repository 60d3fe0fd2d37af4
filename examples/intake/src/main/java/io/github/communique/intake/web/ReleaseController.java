package io.github.communique.intake.web;

import io.github.communique.intake.receiving.Examination;
import io.github.communique.intake.receiving.Examiner;
import io.github.communique.intake.receiving.Given;
import io.github.communique.intake.receiving.Received;
import io.github.communique.intake.receiving.Receiver;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.intake.receiving.Submission;
import io.github.communique.intake.store.ReleaseFilter;
import io.github.communique.intake.store.ReleaseStore;
import io.github.communique.intake.store.StoredRelease;
import io.github.communique.intake.store.StoredSource;
import io.github.communique.intake.store.StoredVersion;
import io.github.communique.intake.store.TakenIn;
import io.github.communique.intake.store.TakenIn.Outcome;
import io.github.communique.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes releases in and gives them back. */
@RestController
@RequestMapping("/releases")
class ReleaseController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String ANY_JSON = "application/*+json";
    private static final String TEXT = MediaType.TEXT_PLAIN_VALUE;
    private static final String MARKDOWN = MediaType.TEXT_MARKDOWN_VALUE;
    private static final String HTML = MediaType.TEXT_HTML_VALUE;

    private final Receiver receiver;
    private final Examiner examiner;
    private final ReleaseStore store;

    ReleaseController(Receiver receiver, Examiner examiner, ReleaseStore store) {
        this.receiver = receiver;
        this.examiner = examiner;
        this.store = store;
    }

    @PostMapping(consumes = {JSON, ANY_JSON, TEXT, MARKDOWN, HTML})
    ResponseEntity<ValidationReport> takeIn(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String issuer,
            InputStream body)
            throws IOException {
        Received received = receiver.receive(submission(type, new Given(address, language, issuer), body));
        TakenIn taken = store.takeIn(received);
        if (taken.outcome() == Outcome.OTHER_CONTENT) {
            throw new OtherContentException(taken.release());
        }
        boolean isNew = taken.outcome() == Outcome.STORED;
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .location(locationOf(taken.release()))
                .eTag(tagOf(taken.release()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(received.report());
    }

    @PutMapping(
            path = "/{number}",
            consumes = {JSON, ANY_JSON, TEXT, MARKDOWN, HTML})
    ResponseEntity<ValidationReport> replace(
            @PathVariable long number,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String issuer,
            InputStream body)
            throws IOException {
        StoredRelease old = find(number);
        int version = VersionTag.parse(known);
        Received received = receiver.receive(submission(type, new Given(old.uri(), language, issuer), body));
        if (!received.release().getId().toString().equals(old.uri())) {
            throw new OtherContentException(old);
        }
        StoredRelease saved = store.replace(old, version, received);
        return ResponseEntity.ok()
                .location(locationOf(saved))
                .eTag(tagOf(saved))
                .contentType(MediaType.APPLICATION_JSON)
                .body(received.report());
    }

    @GetMapping(path = "/{number}", produces = JSON)
    ResponseEntity<byte[]> get(@PathVariable long number, @RequestParam(required = false) @Nullable Integer version) {
        StoredRelease release = find(number);
        StoredVersion found = version(release, version);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(VersionTag.of(found.number()))
                .lastModified(found.madeAt().toInstant())
                .contentType(MediaType.APPLICATION_JSON)
                .body(found.json().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = "/{number}/report", produces = JSON)
    ResponseEntity<ValidationReport> report(
            @PathVariable long number, @RequestParam(required = false) @Nullable Integer version) {
        StoredRelease release = find(number);
        StoredVersion found = version(release, version);
        ValidationReport report = examine(release, found).report();
        return ResponseEntity.ok()
                .eTag(VersionTag.of(found.number()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(report);
    }

    /** Where the values of a draft come from; empty if JSON was sent. */
    @GetMapping(path = "/{number}/evidence", produces = JSON)
    List<EvidenceItem> evidence(@PathVariable long number) {
        StoredRelease release = find(number);
        return EvidenceItem.of(examine(release, version(release, null)).draft());
    }

    /** The source, to be saved and not shown: it may be a page with scripts of its own. */
    @GetMapping("/{number}/source")
    ResponseEntity<byte[]> source(@PathVariable long number) {
        StoredRelease release = find(number);
        StoredSource source = store.source(release, release.version()).orElseThrow(NotFoundException::new);
        String charset = source.charset();
        MediaType type = MediaType.parseMediaType(source.mediaType());
        return ResponseEntity.ok()
                .contentType(charset == null ? type : new MediaType(type, Charset.forName(charset)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("release-" + number + "." + type.getSubtype())
                                .build()
                                .toString())
                .body(source.content());
    }

    @GetMapping(produces = JSON)
    ReleaseList list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Nullable String headline,
            @RequestParam(required = false) @Nullable ReleaseState state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        ReleaseFilter filter = new ReleaseFilter(kind, language, issuer, headline, state, from, to);
        Page<StoredRelease> found = store.search(filter, ReleaseList.page(page, size));
        return ReleaseList.of(found);
    }

    private Submission submission(MediaType type, Given given, InputStream body) throws IOException {
        return Submissions.of(type, given, body.readNBytes(receiver.getMaxBytes() + 1));
    }

    private StoredRelease find(long number) {
        return store.find(number).orElseThrow(NotFoundException::new);
    }

    private StoredVersion version(StoredRelease release, @Nullable Integer number) {
        return store.version(release, number == null ? release.version() : number)
                .orElseThrow(NotFoundException::new);
    }

    private Examination examine(StoredRelease release, StoredVersion version) {
        return examiner.examine(
                version.json(),
                store.source(release, version.number())
                        .map(StoredSource::toSubmission)
                        .orElse(null));
    }

    static URI locationOf(StoredRelease release) {
        return URI.create("/releases/" + release.number());
    }

    private static String tagOf(StoredRelease release) {
        return VersionTag.of(release.version());
    }
}
