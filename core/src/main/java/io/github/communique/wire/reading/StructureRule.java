package io.github.communique.wire.reading;

import io.github.communique.report.Severity;

/** The rules on the structure of a document, which the reader applies. */
public enum StructureRule {
    NOT_JSON("json/not-json", Severity.ERROR),
    NOT_UTF8("json/not-utf8", Severity.ERROR),
    TOO_LARGE("json/too-large", Severity.ERROR),
    TRAILING_CONTENT("json/trailing-content", Severity.ERROR),
    DUPLICATE_NAME("json/duplicate-name", Severity.ERROR),
    MISSING_ATTRIBUTE("json/missing-attribute", Severity.ERROR),
    UNKNOWN_ATTRIBUTE("json/unknown-attribute", Severity.WARNING),
    WRONG_KIND("json/wrong-kind", Severity.ERROR),
    MALFORMED_VALUE("json/malformed-value", Severity.ERROR),
    UNKNOWN_TYPE("json/unknown-type", Severity.ERROR),
    BLANK_TEXT("json/blank-text", Severity.ERROR),
    UNPAIRED_SURROGATE("json/unpaired-surrogate", Severity.ERROR),
    UNSUPPORTED_VERSION("json/unsupported-version", Severity.ERROR),
    EMPTY_STANDS_FOR_ABSENT("json/empty-stands-for-absent", Severity.INFO);

    private final String id;
    private final Severity severity;

    StructureRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }
}
