package io.github.communique.drafting.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of bytes that have no byte order mark. */
final class EncodingDetector {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** So many characters of several bytes each, and no fault, are no accident in another encoding. */
    private static final int CERTAIN = 8;

    private EncodingDetector() {}

    /** The encoding in which browsers read what is labelled with an encoding. */
    static Charset asRead(Charset stated) {
        boolean isLatin = stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII);
        return isLatin ? WINDOWS_1252 : stated;
    }

    /**
     * The encoding.
     *
     * @param stated the encoding that is stated, or {@code null}; used if the bytes can be in it
     * @return {@code null} if the bytes are no text
     */
    static @Nullable Charset detect(byte[] bytes, @Nullable Charset stated) {
        Charset wide = WideEncodings.of(bytes, stated);
        if (wide != null) {
            return wide;
        }
        int controls = 0;
        for (byte b : bytes) {
            controls += Signatures.isControl(b) ? 1 : 0;
        }
        if (controls > 8 && controls > bytes.length / 1000) {
            return null;
        }
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.sequences() == 0 && utf8.faults() == 0) {
            return ofAscii(bytes, stated);
        }
        if (utf8.faults() == 0) {
            boolean isAnotherPossible = stated != null
                    && utf8.sequences() < CERTAIN
                    && stated.newEncoder().maxBytesPerChar() > 1
                    && isIn(bytes, stated);
            return stated != null && isAnotherPossible ? stated : StandardCharsets.UTF_8;
        }
        boolean isDamagedUtf8 = utf8.sequences() > 2 * utf8.faults();
        if (isDamagedUtf8) {
            return StandardCharsets.UTF_8;
        }
        return LegacyEncodings.of(bytes, stated == null ? null : asRead(stated));
    }

    /** Bytes that are all ASCII. */
    private static Charset ofAscii(byte[] bytes, @Nullable Charset stated) {
        if (stated == null) {
            return StandardCharsets.UTF_8;
        }
        Charset read = asRead(stated);
        boolean isShift = stated.name().startsWith("ISO-2022");
        if (isShift) {
            return isIn(bytes, stated) ? stated : StandardCharsets.UTF_8;
        }
        String ascii = new String(bytes, StandardCharsets.US_ASCII);
        return new String(bytes, read).equals(ascii) ? read : StandardCharsets.UTF_8;
    }

    /** Whether all bytes can be decoded. */
    static boolean isIn(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
