package io.github.communique.program;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.document.Document;
import io.github.communique.program.input.SourceOptions;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import org.jspecify.annotations.Nullable;

/** Checks documents one by one. */
final class Checks {

    private final ReleaseValidator validator;
    private final CheckEnvironment environment;
    private final SourceOptions given;

    /** Made for the first text, so that a release in JSON is checked without loading it. */
    private @Nullable Drafting drafting;

    /**
     * Creates the checks.
     *
     * @param environment what the rules know besides the release
     * @param given what the command line states of texts
     */
    Checks(ReleaseValidator validator, CheckEnvironment environment, SourceOptions given) {
        this.validator = validator.in(environment);
        this.environment = environment;
        this.given = given;
    }

    /** Reads, or drafts, the release of a document and checks it. */
    CheckedDocument check(Document document) {
        return document.isJson() ? checkJson(document) : checkText(document);
    }

    ReleaseReader reader() {
        return ReleaseReader.standard().with(validator);
    }

    private CheckedDocument checkJson(Document document) {
        Reading reading = reader().read(document.bytes());
        return CheckedDocument.json(
                document, reading.getReport(), reading.getRelease().orElse(null));
    }

    private CheckedDocument checkText(Document document) {
        if (drafting == null) {
            drafting = Drafting.standard().in(environment).with(validator);
        }
        Source source = given.of(Source.of(document.bytes(), document.name()));
        Draft draft = drafting.draft(source);
        return CheckedDocument.text(document, draft, source.getMediaType());
    }
}
