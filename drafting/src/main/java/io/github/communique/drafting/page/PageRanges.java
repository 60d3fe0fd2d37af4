package io.github.communique.drafting.page;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceWalk;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where the parts of a page stand in the source. */
final class PageRanges {

    private PageRanges() {}

    /** The range of the start tag of an element; of its parent's if the parser inserted the element. */
    static SourceRange of(Element element) {
        Node node = element;
        while (node != null) {
            Range range = node.sourceRange();
            if (range.isTracked() && range.endPos() > range.startPos()) {
                return new SourceRange(range.startPos(), range.endPos());
            }
            node = node.parent();
        }
        return new SourceRange(0, 0);
    }

    /** The range of the end tag of an element; of its start tag if it has none. */
    static SourceRange end(Element element) {
        Range range = element.endSourceRange();
        return range.isTracked() && range.endPos() >= range.startPos()
                ? new SourceRange(range.startPos(), range.endPos())
                : of(element);
    }

    /** The value of an attribute, each of its characters with its range. */
    static FlowText attribute(Element element, String name, SourceWalk walk) {
        FlowText text = new FlowText();
        Range range = element.attributes().sourceRange(name).valueRange();
        if (range.isTracked()) {
            walk.walk(
                    element.attr(name),
                    range.startPos(),
                    range.endPos(),
                    (c, start, end) -> text.add(c, start, end, false));
        } else {
            SourceRange tag = of(element);
            String value = element.attr(name);
            for (int i = 0; i < value.length(); i++) {
                text.add(value.charAt(i), tag.start(), tag.end(), false);
            }
        }
        return text;
    }
}
