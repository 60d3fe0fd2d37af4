package io.github.communique.drafting.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page declares in its XML declaration or in a {@code meta} element near its start. */
final class DeclaredCharset {

    private static final int WITHIN = 4096;
    private static final Pattern XML =
            Pattern.compile("^\\s{0,8}<\\?xml[^>]{1,200}?encoding\\s?=\\s?[\"']([\\w.:-]{2,40})");
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,300}?charset\\s{0,4}=\\s{0,4}[\"']?([\\w.:-]{2,40})");

    private DeclaredCharset() {}

    static @Nullable Charset of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(WITHIN, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher xml = XML.matcher(start);
        if (xml.find()) {
            return named(xml.group(1));
        }
        Matcher meta = META.matcher(start);
        return meta.find() ? named(meta.group(1)) : null;
    }

    private static @Nullable Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
