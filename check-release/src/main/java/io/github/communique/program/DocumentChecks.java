package io.github.communique.program;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks documents one by one and prints what is asked for. */
final class DocumentChecks {

    private final ReleaseValidator validator;
    private final SourceOptions given;
    private final Output output;
    private final FindingPrinter printer;
    private final DraftJson draftJson;

    /** Made for the first text, so that a release in JSON is checked without loading it. */
    private @Nullable Drafting drafting;

    /**
     * Creates the checks.
     *
     * @param given what the command line states of texts
     * @param least the least severity that is shown to human readers
     * @param isOnlyOne whether there is one document, whose draft is printed indented
     */
    DocumentChecks(ReleaseValidator validator, SourceOptions given, Output output, Severity least, boolean isOnlyOne) {
        this.validator = validator;
        this.given = given;
        this.output = output;
        this.printer = new FindingPrinter(output.readers(), output.language(), least);
        this.draftJson = new DraftJson(isOnlyOne);
    }

    /** Checks a document and prints the findings, the report or the draft. */
    ValidationReport check(Document document) {
        return document.isJson() ? checkJson(document) : checkText(document);
    }

    private ValidationReport checkJson(Document document) {
        if (!given.names().isEmpty()) {
            output.printError(
                    document.name(),
                    "is a release in JSON, which states these things itself; not used: " + given.names());
        }
        ValidationReport report =
                ReleaseReader.standard().with(validator).read(document.bytes()).getReport();
        print(document, report, () -> Excerpts.of(document));
        return report;
    }

    private ValidationReport checkText(Document document) {
        if (drafting == null) {
            drafting = Drafting.standard().with(validator);
        }
        Draft draft = drafting.draft(given.of(Source.of(document.bytes(), document.name())));
        if (output.form().isOfDrafts()) {
            draft.getRelease().ifPresent(release -> output.out().println(json(release, draft)));
        }
        print(document, draft.getReport(), () -> Excerpts.of(draft));
        return draft.getReport();
    }

    private String json(PressRelease release, Draft draft) {
        return output.form() == Form.EVIDENCE ? draftJson.of(release, draft.getEvidence()) : draftJson.of(release);
    }

    private void print(Document document, ValidationReport report, Supplier<Excerpts> excerpts) {
        if (output.form() == Form.REPORTS) {
            output.out().println(JsonLine.of(document.name(), report, output.language()));
        } else {
            printer.print(document.name(), report, excerpts.get());
            output.readers().flush();
        }
        output.flush();
    }
}
