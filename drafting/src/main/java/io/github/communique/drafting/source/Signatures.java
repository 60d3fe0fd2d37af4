package io.github.communique.drafting.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Recognises files that are no text by their first bytes. */
final class Signatures {

    private static final Map<String, String> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("%PDF-", "PDF");
        FORMATS.put("PK\u0003\u0004", "ZIP, DOCX, ODT");
        FORMATS.put("\u00D0\u00CF\u0011\u00E0", "DOC");
        FORMATS.put("{\\rtf", "RTF");
        FORMATS.put("\u0089PNG", "PNG");
        FORMATS.put("GIF8", "GIF");
        FORMATS.put("\u00FF\u00D8\u00FF", "JPEG");
        FORMATS.put("\u001F\u008B", "GZIP");
        FORMATS.put("7z\u00BC\u00AF", "7Z");
        FORMATS.put("\u0000\u0000\u0000 ftyp", "MP4");
        FORMATS.put("ID3", "MP3");
        FORMATS.put("\u007FELF", "ELF");
    }

    private Signatures() {}

    /** The format, by its usual abbreviation; empty if the bytes may be a text. */
    static String of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : FORMATS.entrySet()) {
            if (start.startsWith(format.getKey())) {
                return format.getValue();
            }
        }
        return "";
    }

    /** Whether a byte is a control character that no text has. */
    static boolean isControl(byte b) {
        return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1B;
    }

    /** The first control character that no text has; 0 if there is none. */
    static int firstControl(byte[] bytes) {
        for (byte b : bytes) {
            if (isControl(b)) {
                return b;
            }
        }
        return 0;
    }
}
