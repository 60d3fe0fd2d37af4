package io.github.communique;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.form.TextForms;

/** What a release can keep of what this library does not know: that which can be written back, and read again. */
final class Extensions {

    private static final String FORMAT_VERSION = "formatVersion";

    private Extensions() {}

    /** Refuses a text or a name that no strict JSON can hold. */
    static void requireWellFormed(String text) {
        if (!TextForms.isWellFormed(text)) {
            throw new MalformedValueException(
                    "'" + text + "'", "a text without unpaired surrogates and noncharacters for ExtensionValue");
        }
    }

    /** Refuses a name that a written release has for something else. */
    static void requireFree(String name) {
        requireWellFormed(name);
        if (PressRelease.Builder.SHAPE.indexOf(name) >= 0 || name.equals(FORMAT_VERSION)) {
            throw new MalformedValueException(
                    "'" + name + "'", "a name that is no attribute's for PressRelease.extensions");
        }
    }
}
