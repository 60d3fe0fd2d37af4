package io.github.communique.intake.web;

import org.jspecify.annotations.Nullable;

/** The entity tag of a version (RFC 9110 section 8.8.3): its number in quotation marks. */
final class VersionTag {

    private VersionTag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that {@code If-Match} states; -1, which no version has, if it is another tag.
     *
     * @throws MissingVersionException if the header is missing
     */
    static int parse(@Nullable String tag) {
        if (tag == null) {
            throw new MissingVersionException();
        }
        String digits = tag.strip().replaceAll("^\"(.*)\"$", "$1");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** A change must say which version it changes. */
    static final class MissingVersionException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
