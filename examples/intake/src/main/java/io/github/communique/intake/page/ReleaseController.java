package io.github.communique.intake.page;

import io.github.communique.PressRelease;
import io.github.communique.intake.receiving.Examination;
import io.github.communique.intake.receiving.Examiner;
import io.github.communique.intake.receiving.Submission;
import io.github.communique.intake.store.ReleaseStore;
import io.github.communique.intake.store.StoredRelease;
import io.github.communique.intake.store.StoredSource;
import io.github.communique.intake.store.StoredVersion;
import io.github.communique.intake.web.NotFoundException;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.Fixes;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The page of a release, and what a person decides there. */
@Controller("releasePageController")
@RequestMapping("/view/{number}")
class ReleaseController {

    private final ReleaseStore store;
    private final Examiner examiner;
    private final ReleaseWriter writer;
    private final JsonMapper mapper;

    ReleaseController(ReleaseStore store, Examiner examiner, ReleaseWriter writer, JsonMapper mapper) {
        this.store = store;
        this.examiner = examiner;
        this.writer = writer;
        this.mapper = mapper;
    }

    @GetMapping
    String show(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String done,
            Model model,
            Locale locale) {
        StoredRelease release = find(number);
        StoredVersion newest = newest(release);
        Examination examined = examine(release, newest);
        model.addAttribute(
                "page",
                ReleasePage.of(release, store.versions(release), examined, mapper.readTree(newest.json()), locale));
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,20}") ? "done." + done : null);
        return "release";
    }

    /**
     * Accepts one fix, or all.
     *
     * @param version the version that the person saw
     * @param fix what names the finding; null for all
     */
    @PostMapping("/fixes")
    String fix(
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String fix) {
        StoredRelease release = find(number);
        requireNewest(release, version);
        StoredVersion newest = newest(release);
        Examination examined = examine(release, newest);
        PressRelease fixed = Fixes.apply(examined.release(), chosen(examined.report(), fix));
        if (fixed.equals(examined.release())) {
            return "redirect:/view/" + number + "?done=unchanged";
        }
        Examination after = examiner.examine(writer.toJson(fixed), submission(release, newest));
        store.fix(release, version, fixed, after.report());
        return "redirect:/view/" + number + "?done=fixed#findings";
    }

    /** Accepts the release as it is; not if it has errors. */
    @PostMapping("/acceptance")
    String accept(@PathVariable long number, @RequestParam int version) {
        StoredRelease release = find(number);
        requireNewest(release, version);
        Examination examined = examine(release, newest(release));
        if (!examined.report().isSound()) {
            return "redirect:/view/" + number + "?done=unsound";
        }
        store.accept(release, version, examined.release(), examined.report());
        return "redirect:/view/" + number + "?done=accepted";
    }

    private static ValidationReport chosen(ValidationReport report, @Nullable String key) {
        if (key == null) {
            return report;
        }
        List<Finding> chosen = report.getFindings().stream()
                .filter(finding -> FindingView.keyOf(finding).equals(key))
                .toList();
        return ValidationReport.of(chosen);
    }

    private static void requireNewest(StoredRelease release, int version) {
        if (release.version() != version) {
            throw new OptimisticLockingFailureException("version " + release.version() + " of " + release.uri());
        }
    }

    private StoredRelease find(long number) {
        return store.find(number).orElseThrow(NotFoundException::new);
    }

    private StoredVersion newest(StoredRelease release) {
        return store.version(release, release.version()).orElseThrow(NotFoundException::new);
    }

    private Examination examine(StoredRelease release, StoredVersion version) {
        return examiner.examine(version.json(), submission(release, version));
    }

    private @Nullable Submission submission(StoredRelease release, StoredVersion version) {
        return store.source(release, version.number())
                .map(StoredSource::toSubmission)
                .orElse(null);
    }
}
