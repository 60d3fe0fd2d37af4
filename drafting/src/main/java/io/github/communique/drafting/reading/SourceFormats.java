package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.SourceFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides in which format a source is. */
public final class SourceFormats {

    private static final int LOOKED_AT = 64 << 10;
    private static final Pattern PAGE = Pattern.compile(
            "\\A[\\s\\uFEFF]{0,1000}(?:<!--.{0,2000}?-->\\s{0,100}|<\\?xml[^>]{0,200}>\\s{0,100}){0,3}"
                    + "<(?:!doctype\\s{1,9}html|html|head|body|article|main|section|div|p|h1|table|title|meta|center)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "</(?:p|div|h[1-6]|li|ul|ol|td|tr|table|span|article|section|body|blockquote)\\s?>|<br\\s?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile(
            "^ {0,3}#{1,6}[ \\t]{1,4}[^\\s#]|\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)|(?<![*\\w])\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*(?!\\*)"
                    + "|^\\|?[ \\t]{0,4}:?-{3,}:?[ \\t]{0,4}\\||^```|\\A---\\R[\\w-]{1,40}:",
            Pattern.MULTILINE);

    private SourceFormats() {}

    /**
     * The format of a source by its content.
     *
     * @param name the name of its file, which decides only where the content does not; or {@code null}
     */
    public static SourceFormat of(byte[] bytes, @Nullable String name) {
        String start = start(bytes);
        String extension = extension(name);
        if (PAGE.matcher(start).find()) {
            return SourceFormat.HTML;
        }
        int tags = count(TAG, start);
        boolean isPageByName = extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
        if (tags >= 6 || isPageByName && tags > 0) {
            return extension.equals("md") ? SourceFormat.MARKDOWN : SourceFormat.HTML;
        }
        boolean isMarkdownByName = extension.equals("md") || extension.equals("markdown");
        if (isMarkdownByName) {
            return SourceFormat.MARKDOWN;
        }
        int needed = extension.equals("txt") ? 3 : 2;
        return count(MARKDOWN, start) >= needed ? SourceFormat.MARKDOWN : SourceFormat.PLAIN_TEXT;
    }

    /** The first characters; for the signs of a format it is enough to read each byte as a character. */
    private static String start(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        boolean isWide =
                length > 3 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE && bytes[0] != bytes[1]);
        if (!isWide) {
            int first = length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
            return new String(bytes, first, length - first, StandardCharsets.ISO_8859_1);
        }
        boolean isBigEndian = bytes[0] == 0 || (bytes[0] & 0xFF) == 0xFE;
        Charset charset = isBigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new String(bytes, 0, length / 2 * 2, charset);
    }

    private static String extension(@Nullable String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return name == null || dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (count < 100 && matcher.find()) {
            count++;
        }
        return count;
    }
}
