package io.github.communique.drafting.page;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the inline elements that are open mean for the text within them. */
final class InlineState {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int LOOKED_AT = 16;

    /** An open link. */
    private static final class OpenLink {
        private final String address;
        private int start;

        OpenLink(String address, int start) {
            this.address = address;
            this.start = start;
        }
    }

    private final Deque<OpenLink> links = new ArrayDeque<>();
    private final Deque<Boolean> quotations = new ArrayDeque<>();
    private int settingOff;
    private int raised;

    boolean isSetOff() {
        return settingOff > 0;
    }

    /** Whether a link is open, wherever it leads. */
    boolean isLinked() {
        return !links.isEmpty();
    }

    void enter(Element element, FlowText flow) {
        settingOff += PageElements.setsOff(element) ? 1 : 0;
        switch (element.normalName()) {
            case "a" -> links.push(new OpenLink(address(element), flow.length()));
            case "sup" -> raised++;
            case "q" -> enterQuotation(element, flow);
            default -> {}
        }
    }

    void leave(Element element, FlowText flow) {
        settingOff -= PageElements.setsOff(element) ? 1 : 0;
        switch (element.normalName()) {
            case "a" -> close(links.pop(), flow);
            case "sup" -> raised--;
            case "q" -> leaveQuotation(element, flow);
            default -> {}
        }
    }

    void enterBlock(Element element) {
        settingOff += PageElements.setsOff(element) ? 1 : 0;
    }

    void leaveBlock(Element element) {
        settingOff -= PageElements.setsOff(element) ? 1 : 0;
    }

    /** Ends what is open at the end of a block; it goes on in the next one. */
    void interrupt(FlowText flow) {
        for (OpenLink link : links) {
            close(link, flow);
            link.start = 0;
        }
    }

    private static void close(OpenLink link, FlowText flow) {
        if (!link.address.isEmpty()) {
            flow.addLink(link.start, link.address);
        }
    }

    /** The address of a link; empty if it does something else than to lead to an address. */
    private static String address(Element element) {
        String address = element.attr("href").strip();
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        if (!hasScheme) {
            return address.startsWith("#") ? "" : address;
        }
        return SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)) ? address : "";
    }

    /** The character for one within these elements: a raised digit is a footnote mark or a power, and no part of a number. */
    char written(char c, FlowText flow) {
        boolean isRaised = raised > 0 && c >= '0' && c <= '9' && flow.length() > 0;
        return isRaised ? SUPERSCRIPTS.charAt(c - '0') : c;
    }

    private void enterQuotation(Element element, FlowText flow) {
        boolean isMarked = isMark(first(element)) || isMark(flow.last());
        quotations.push(!isMarked);
        if (!isMarked) {
            SourceRange tag = PageRanges.of(element);
            flow.add(quotations.size() % 2 == 1 ? '\u201C' : '\u2018', tag.start(), tag.end(), isSetOff());
        }
    }

    private void leaveQuotation(Element element, FlowText flow) {
        int depth = quotations.size();
        if (quotations.pop()) {
            SourceRange tag = PageRanges.end(element);
            flow.add(depth % 2 == 1 ? '\u201D' : '\u2019', tag.start(), tag.end(), isSetOff());
        }
    }

    /** The first character of an element that is no space; a space if it is not near. */
    private static char first(Element element) {
        Node node = element;
        for (int i = 0; i < LOOKED_AT && node != null; i++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText().stripLeading().charAt(0);
            }
            node = node instanceof TextNode || node.firstChild() == null ? node.nextSibling() : node.firstChild();
        }
        return ' ';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return c == '"'
                || c == '\u201E'
                || c == '\u201A'
                || c == '\u300C'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
