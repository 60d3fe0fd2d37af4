package io.github.communique.drafting.source;

import io.github.communique.drafting.source.SourceBlock.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the text of one block: collapses its spaces, and notes its lines, its links and how much of it is set off. */
public final class FlowText {

    private final MappedText.Builder text = new MappedText.Builder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable MappedText built;
    private int emphasised;
    private int solid;
    private int linked;

    /** Adds a character with its range; a space or line end counts once in a row. */
    public void add(char c, int start, int end, boolean isEmphasised) {
        boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (isSpace) {
            if (text.length() > 0 && text.last() != ' ') {
                text.add(' ', start, end);
            }
            return;
        }
        solid++;
        emphasised += isEmphasised ? 1 : 0;
        built = null;
        text.add(c, start, end);
    }

    /** Ends a line; between two lines is a space. */
    public void addBreak(int start, int end) {
        if (text.length() == 0) {
            return;
        }
        if (text.last() != ' ') {
            text.add(' ', start, end);
        }
        boolean isNew = breaks.isEmpty() || breaks.get(breaks.size() - 1) != text.length();
        if (isNew) {
            breaks.add(text.length());
        }
    }

    /** Adds a link from an index to the end of the text so far. */
    public void addLink(int start, String address) {
        if (start < text.length()) {
            links.add(new Link(start, text.length(), address));
        }
    }

    /** The number of characters so far. */
    public int length() {
        return text.length();
    }

    /** The last character; a space if there is none. */
    public char last() {
        return text.last();
    }

    /** The number of characters that are no spaces. */
    public int solid() {
        return solid;
    }

    /** Counts the last character as part of a link. */
    public void countLinked() {
        linked++;
    }

    /** The number of characters of links. */
    public int linked() {
        return linked;
    }

    /** Whether there is no text. */
    public boolean isBlank() {
        return solid == 0;
    }

    /** Whether the text ends with a break of its line. */
    public boolean endsWithBreak() {
        return !breaks.isEmpty() && breaks.get(breaks.size() - 1) == text.length();
    }

    /** Whether the whole text is set off. */
    public boolean isEmphasised() {
        return solid > 0 && emphasised == solid;
    }

    /** The text. */
    public MappedText text() {
        MappedText known = built;
        if (known == null || known.length() < text.length() - 1) {
            known = text.buildTrimmed();
            built = known;
        }
        return known;
    }

    /** The lines of the text. */
    public List<MappedText> lines() {
        return lines(text());
    }

    private List<MappedText> lines(MappedText whole) {
        List<MappedText> lines = new ArrayList<>();
        int start = 0;
        for (int end : breaks) {
            start = addLine(whole, start, Math.min(end, whole.length()), lines);
        }
        addLine(whole, start, whole.length(), lines);
        return lines;
    }

    private static int addLine(MappedText whole, int start, int end, List<MappedText> lines) {
        int last = end;
        while (last > start && whole.text().charAt(last - 1) == ' ') {
            last--;
        }
        if (last > start) {
            lines.add(whole.part(start, last));
        }
        return end;
    }

    /** The links, within the bounds of the text. */
    public List<Link> links() {
        int length = text().length();
        List<Link> within = new ArrayList<>();
        for (Link link : links) {
            if (link.start() < length) {
                within.add(new Link(link.start(), Math.min(link.end(), length), link.address()));
            }
        }
        return within;
    }

    /** Starts a block of this text. */
    public BlockBuilder block(SourceBlock.Kind kind) {
        MappedText whole = text();
        return new BlockBuilder(kind, whole).lines(lines(whole)).links(links()).emphasised(isEmphasised());
    }
}
