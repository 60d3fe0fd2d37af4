package io.github.communique.wire;

import io.github.communique.constraint.MalformedValueException;

/**
 * The version of the wire form, which a document states in its member {@code formatVersion}. A later minor version adds
 * attributes and is read, what it adds being kept or reported as unknown; another major version is not read.
 */
final class FormatVersion {

    static final String NAME = "formatVersion";
    static final String CURRENT = "1.0";

    private static final String FORM = "a format version such as 1.0";

    private FormatVersion() {}

    /**
     * Whether a document of this version can be read.
     *
     * @throws MalformedValueException if the text is no version
     */
    static boolean isReadable(String version) {
        int dot = version.indexOf('.');
        if (dot < 0 || !isNumber(version.substring(0, dot)) || !isNumber(version.substring(dot + 1))) {
            throw new MalformedValueException(version, FORM);
        }
        return version.substring(0, dot).equals("1");
    }

    private static boolean isNumber(String text) {
        boolean isCanonical = text.equals("0") || !text.startsWith("0");
        return !text.isEmpty()
                && text.length() < 5
                && isCanonical
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
