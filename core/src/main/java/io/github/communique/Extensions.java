package io.github.communique;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.form.TextForms;

/** Checks that an extension of a release can be written as JSON and read again. */
final class Extensions {

    private static final String FORMAT_VERSION = "formatVersion";

    private Extensions() {}

    /** Refuses a text or name that JSON in UTF-8 cannot hold. */
    static void requireWellFormed(String text) {
        if (!TextForms.isWellFormed(text)) {
            throw new MalformedValueException(
                    "'" + text + "'", "a text without unpaired surrogates and noncharacters for ExtensionValue");
        }
    }

    /** Refuses a name that a release uses on the wire for something else. */
    static void requireFree(String name) {
        requireWellFormed(name);
        if (PressRelease.Builder.SHAPE.indexOf(name) >= 0 || name.equals(FORMAT_VERSION)) {
            throw new MalformedValueException(
                    "'" + name + "'", "a name that is no attribute's for PressRelease.extensions");
        }
    }
}
