package io.github.communique.drafting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is generated, the source at the range of a character is that character in one of the ways to write it. */
class PositionsTest {

    /** What stands between the texts of two lines, signs of quotation included. */
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u200B>]*");

    private static final int DOCUMENTS = 400;

    private static final String[] WORDS = {
        "Visit",
        "Müller",
        "日本語",
        "😀",
        "&amp;",
        "&eacute;",
        "&#8220;x&#x201D;",
        "a&b",
        "&copy",
        "&nbsp;",
        "\u00A0",
        "x\u200By",
        "it's",
        "\"so\"",
        "&notin;",
        "&ampx",
        "&#0;",
        "&#xD800;",
        "&unknown;",
        "1 < 2",
        "3,700",
        "–",
        "\u00AD",
        "\\*",
        "\\&amp;",
        "e\u0301"
    };
    private static final String[] SPACES = {" ", "  ", "\n", "\r\n", "\t", " \n ", "\r"};
    private static final String[] HTML = {
        "<p>", "</p>", "<b>", "</b>", "<br>", "<div>", "</div>", "<ul><li>", "<li>", "</ul>", "<table><tr><td>", "<td>",
        "</td>", "<tr>", "</table>", "<h1>", "</h1>", "<q>", "</q>", "<sup>", "</sup>", "<a href='x&amp;y'>", "</a>",
                "<!-- x -->",
        "<script>x</script>", "<pre>", "</pre>", "<blockquote>", "</blockquote>", "<img alt='a &lt; b'>", "<form>",
                "</form>", "\0"
    };
    private static final String[] MARKDOWN = {
        "\n\n",
        "\n# ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n> ",
        "**",
        "*",
        "`",
        "[",
        "](http://a.b)",
        "\n\na|b\n-|-\n",
        "|",
        "\n---\n",
        "  \n",
        "<b>",
        "</b>",
        "![x](y)",
        "\n```\n",
        "\n    ",
        "\\\n",
        "<!-- x -->"
    };
    private static final String[] PLAIN = {
        "\n\n",
        "\n- ",
        "\n  * ",
        "\n1. ",
        "\n> ",
        "\n===\n",
        "\n***\n",
        "\t",
        " | ",
        "   ",
        "\f",
        "\n     ",
        "-\n",
        "\n\u00A0\n",
        "ABC DEF\n"
    };

    private static String document(Random random, String[] marks) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            String[] from = random.nextInt(3) == 0 ? marks : WORDS;
            text.append(from[random.nextInt(from.length)]).append(SPACES[random.nextInt(SPACES.length)]);
        }
        return text.toString();
    }

    private static String[] marks(SourceFormat format) {
        return switch (format) {
            case HTML -> HTML;
            case MARKDOWN -> MARKDOWN;
            case PLAIN_TEXT -> PLAIN;
        };
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void the_source_of_each_character_is_that_character(SourceFormat format) {
        Random random = new Random(20260731);
        for (int i = 0; i < DOCUMENTS; i++) {
            String source = document(random, marks(format));
            SourceDocument document = Sources.read(source, format);
            for (MappedText text : texts(document)) {
                check(document, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void the_characters_of_a_text_stand_in_the_order_of_the_source(SourceFormat format) {
        Random random = new Random(5);
        for (int i = 0; i < DOCUMENTS; i++) {
            SourceDocument document = Sources.read(document(random, marks(format)), format);
            for (MappedText text : texts(document)) {
                for (int k = 1; k < text.length(); k++) {
                    assertThat(text.range(k, k + 1).start())
                            .isGreaterThanOrEqualTo(text.range(k - 1, k).start());
                }
            }
        }
    }

    private static List<MappedText> texts(SourceDocument document) {
        List<MappedText> texts = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            texts.add(block.text());
            texts.addAll(block.lines());
            block.rows().forEach(texts::addAll);
        }
        return texts;
    }

    private static void check(SourceDocument document, MappedText text) {
        String source = document.text().text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.text().charAt(i);
            SourceRange range = text.range(i, i + 1);
            String slice = source.substring(range.start(), range.end());
            if (!isWritten(c, slice)) {
                fail("%s at %s is written %s in %s", c, range, slice, source);
            }
        }
    }

    private static boolean isWritten(char c, String slice) {
        boolean isSpace = c == ' '
                && (slice.startsWith("<")
                        || slice.startsWith("\\")
                        || SPACE.matcher(slice).matches());
        boolean isItself = slice.equals(String.valueOf(c)) || slice.equals("\\" + c);
        boolean isReference =
                slice.startsWith("&") && Parser.unescapeEntities(slice, false).indexOf(c) >= 0;
        boolean isReplaced = c == '\uFFFD' && (slice.startsWith("&#") || slice.equals("\0"));
        boolean isMark = "“‘".indexOf(c) >= 0 && slice.equals("<q>")
                || "”’".indexOf(c) >= 0 && (slice.isEmpty() || slice.equals("</q>"));
        boolean isRaised =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).equals(slice);
        return isSpace || isItself || isReference || isReplaced || isMark || isRaised;
    }
}
