package io.github.communique.drafting.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class names and the id of an element say about it. */
final class ElementNames {

    private static final int LONGEST = 400;

    /** Loaded when first needed. */
    private static final class Names {
        private static final Set<String> FURNITURE = load();

        private static Set<String> load() {
            try (InputStream in = ElementNames.class.getResourceAsStream("names.txt")) {
                if (in == null) {
                    throw new IllegalStateException("names.txt is missing");
                }
                Set<String> names = new HashSet<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    if (!line.startsWith("#")) {
                        names.addAll(Set.of(line.strip().split(" ", -1)));
                    }
                }
                names.remove("");
                return names;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ElementNames() {}

    /** Whether a part of a class name or of the id is one that authors give to what is not the text of a page. */
    static boolean isFurniture(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return hasFurniture(element.attr("class")) || hasFurniture(element.attr("id"));
    }

    private static boolean hasFurniture(String names) {
        int start = 0;
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            boolean isEnd = i == length || !Character.isLetter(names.charAt(i));
            boolean isHump = !isEnd
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (isEnd || isHump) {
                if (i > start
                        && Names.FURNITURE.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = isHump ? i : i + 1;
            }
        }
        return false;
    }
}
