package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.FlowText;
import java.util.Locale;

/** Takes the text between the tags of raw HTML in Markdown; scripts, styles and comments are left out. */
final class HtmlText {

    private final String source;
    private String closing = "";

    HtmlText(String source) {
        this.source = source;
    }

    /** Adds the text of a part of the source to a text. A part may end within what is left out; the next part goes on. */
    void add(int start, int end, FlowText text) {
        int at = start;
        while (at < end) {
            if (!closing.isEmpty()) {
                at = afterClosing(at, end);
            } else if (source.charAt(at) == '<') {
                at = afterTag(at, end);
            } else {
                text.add(source.charAt(at), at, at + 1, false);
                at++;
            }
        }
    }

    private int afterClosing(int at, int end) {
        int found = indexOf(closing, at, end);
        if (found < 0) {
            return end;
        }
        int after = found + closing.length();
        closing = closing.startsWith("</") ? ">" : "";
        return after;
    }

    private int indexOf(String sought, int start, int end) {
        for (int i = start; i + sought.length() <= end; i++) {
            if (source.regionMatches(true, i, sought, 0, sought.length())) {
                return i;
            }
        }
        return -1;
    }

    private int afterTag(int at, int end) {
        if (source.startsWith("<!--", at)) {
            closing = "-->";
            return Math.min(end, at + 4);
        }
        int name = at + 1;
        while (name < end && Character.isLetter(source.charAt(name))) {
            name++;
        }
        String element = source.substring(Math.min(at + 1, name), name).toLowerCase(Locale.ROOT);
        boolean isSkipped = element.equals("script") || element.equals("style");
        closing = isSkipped ? "</" + element : ">";
        return name;
    }
}
