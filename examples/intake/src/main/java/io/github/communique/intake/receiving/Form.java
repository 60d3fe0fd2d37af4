package io.github.communique.intake.receiving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of what is sent. */
public enum Form {
    JSON("application/json"),
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, without parameters. */
    public String getMediaType() {
        return mediaType;
    }

    /** The form with a media type. Empty: releases are not taken in this type. */
    public static Optional<Form> of(String type, String subtype) {
        if (type.equals("application") && subtype.endsWith("+json")) {
            return Optional.of(JSON);
        }
        String mediaType = type + "/" + subtype;
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The form that the first characters have, or else the ending of the file's name. */
    public static Form guess(String start, String fileName) {
        String text = start.stripLeading().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
        if (text.startsWith("{")) {
            return JSON;
        }
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            return HTML;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
    }
}
