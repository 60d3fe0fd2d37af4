package io.github.communique.drafting.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kinds of elements there are in a page. */
final class PageElements {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "button",
            "select",
            "textarea",
            "input",
            "option",
            "datalist",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "title",
            "meta",
            "link",
            "progress",
            "meter",
            "dialog",
            "frameset",
            "noframes",
            "rp",
            "rt",
            "fieldset",
            "legend",
            "label");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "output", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "math", "slot", "picture", "source", "track", "blink");

    private static final Set<String> STRONG = Set.of("b", "strong", "center");

    private PageElements() {}

    /** Whether an element and all in it is never text: it is no text, it is hidden, or it is a control of a form. */
    static boolean isSkipped(Element element) {
        String name = element.normalName();
        return SKIPPED.contains(name) || isHidden(element) || name.equals("form") && !isPage(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean isHidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || element.attr("role").equalsIgnoreCase("dialog")
                || element.attr("role").equalsIgnoreCase("alertdialog");
        return isHidden || isHiddenBy(element.attr("style"));
    }

    private static boolean isHiddenBy(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = withoutSpaces(style);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static String withoutSpaces(String style) {
        return style.replace(" ", "").replace("\t", "").replace("\n", "").toLowerCase(Locale.ROOT);
    }

    /** Some systems put the whole page into one form. */
    private static boolean isPage(Element form) {
        return form.getElementsByTag("p").size() > 2
                || !form.getElementsByTag("h1").isEmpty();
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** Whether an element sets off its text: in bold, centred, or in capitals. */
    static boolean setsOff(Element element) {
        if (STRONG.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = withoutSpaces(element.attr("style"));
        return element.attr("align").equalsIgnoreCase("center")
                || style.contains("font-weight:bold")
                || style.contains("font-weight:7")
                || style.contains("text-align:center")
                || style.contains("text-transform:uppercase");
    }
}
