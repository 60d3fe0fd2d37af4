package io.github.communique.wire.reading;

import io.github.communique.constraint.Phrase;
import java.io.IOException;

/**
 * The version of the wire form, which a document states in its member {@code formatVersion}. A later minor version only
 * adds attributes and is read; its additions are kept or reported as unknown. Another major version is not read.
 */
public final class FormatVersion {

    public static final String NAME = "formatVersion";
    public static final String CURRENT = "1.0";

    private static final String MAJOR = "1";

    private FormatVersion() {}

    /** Whether a document with the version at the current token can be read; reports findings if not. */
    static boolean isReadable(PlacedTokens tokens, PathStack path, StructureFindings findings, ValueReader values)
            throws IOException {
        String version = tokens.text();
        int dot = version.indexOf('.');
        if (dot < 0 || !isNumber(version.substring(0, dot)) || !isNumber(version.substring(dot + 1))) {
            values.malformed(
                    version,
                    Phrase.of("form.format-version", "a format version such as {example}", "example", CURRENT),
                    tokens);
            return true;
        }
        boolean isReadable = version.substring(0, dot).equals(MAJOR);
        if (!isReadable) {
            findings.add(
                    StructureRule.UNSUPPORTED_VERSION,
                    path.pointer(),
                    tokens.place(),
                    "found",
                    version,
                    "expected",
                    CURRENT);
        }
        return isReadable;
    }

    private static boolean isNumber(String text) {
        boolean isNumber = !text.isEmpty() && text.length() < 5 && (text.equals("0") || text.charAt(0) != '0');
        for (int i = 0; i < text.length(); i++) {
            isNumber &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isNumber;
    }
}
