package io.github.communique.intake.receiving;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks stored releases again, so that reports need not be stored: they depend on the rules and on the clock, and an embargo that was
 * in the future is not for ever.
 */
@Component
public class Examiner {

    private static final String DRAFTING = "drafting/";

    private final ReleaseReader reader;
    private final ReleaseValidator validator;
    private final Receiver receiver;

    Examiner(ReleaseReader reader, ReleaseValidator validator, Receiver receiver) {
        this.reader = reader.withoutRules();
        this.validator = validator;
        this.receiver = receiver;
    }

    /**
     * Checks a version.
     *
     * @param json the version, in the wire form
     * @param origin what it was made from, or what the first version was made from
     */
    public Examination examine(String json, @Nullable Submission origin) {
        PressRelease release = read(json);
        if (origin == null || origin.form() == Form.JSON) {
            return new Examination(release, validator.validate(release), null);
        }
        Draft draft = receiver.draft(origin);
        return new Examination(release, check(release, draft), draft);
    }

    /**
     * The report of a release that was drafted and may have been changed since. What drafting left open in the draft stays open, and is
     * no more reported as missing than in the draft.
     */
    private ValidationReport check(PressRelease release, Draft draft) {
        PressRelease drafted = draft.getRelease().orElse(release);
        if (drafted.equals(release)) {
            return draft.getReport();
        }
        Set<Place> left = places(validator.validate(drafted));
        left.removeAll(places(draft.getReport()));
        List<Finding> findings = new ArrayList<>(draft.getReport().getFindings().stream()
                .filter(finding -> finding.getRuleId().startsWith(DRAFTING))
                .toList());
        validator.validate(release).getFindings().stream()
                .filter(finding -> !left.contains(Place.of(finding)))
                .forEach(findings::add);
        return ValidationReport.of(findings);
    }

    private PressRelease read(String json) {
        return reader.read(json)
                .getRelease()
                .orElseThrow(() -> new IllegalStateException("a stored release cannot be read"));
    }

    private static Set<Place> places(ValidationReport report) {
        return report.getFindings().stream().map(Place::of).collect(Collectors.toSet());
    }

    private record Place(String ruleId, Pointer pointer) {

        static Place of(Finding finding) {
            return new Place(finding.getRuleId(), finding.getPointer());
        }
    }
}
