package io.github.communique.drafting.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the class names and the id of an element say about it. */
final class ElementNames {

    private static final int LONGEST = 400;

    /** What a part of a name can mean. */
    private enum Meaning {
        FURNITURE,
        DISCUSSION
    }

    /** Loaded when first needed. */
    private static final class Names {
        private static final Map<String, Meaning> MEANINGS = load();

        private static Map<String, Meaning> load() {
            try (InputStream in = ElementNames.class.getResourceAsStream("names.txt")) {
                if (in == null) {
                    throw new IllegalStateException("names.txt is missing");
                }
                Map<String, Meaning> meanings = new HashMap<>();
                Meaning meaning = Meaning.FURNITURE;
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    if (line.startsWith("[")) {
                        meaning = Meaning.valueOf(
                                line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                    } else if (!line.isBlank() && !line.startsWith("#")) {
                        for (String name : line.strip().split(" ", -1)) {
                            meanings.put(name, meaning);
                        }
                    }
                }
                return meanings;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ElementNames() {}

    /** Whether a part of a class name or of the id is one that authors give to what is not the text of a page. */
    static boolean isFurniture(Element element) {
        return has(element, Meaning.FURNITURE) || has(element, Meaning.DISCUSSION);
    }

    /** Whether a part of a class name or of the id is one that authors give to what readers write. */
    static boolean isDiscussion(Element element) {
        return has(element, Meaning.DISCUSSION);
    }

    private static boolean has(Element element, Meaning meaning) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return has(element.attr("class"), meaning) || has(element.attr("id"), meaning);
    }

    private static boolean has(String names, Meaning meaning) {
        int start = 0;
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            boolean isEnd = i == length || !Character.isLetter(names.charAt(i));
            boolean isHump = !isEnd
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (isEnd || isHump) {
                String part = names.substring(start, i).toLowerCase(Locale.ROOT);
                if (meaning == Names.MEANINGS.get(part)) {
                    return true;
                }
                start = isHump ? i : i + 1;
            }
        }
        return false;
    }
}
