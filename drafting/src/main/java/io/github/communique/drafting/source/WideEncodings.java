package io.github.communique.drafting.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 and UTF-32 without a byte order mark by their zero bytes. */
final class WideEncodings {

    /** In the half of the bytes that has the zeros of ASCII there are so many times more of them than in the other half. */
    private static final int MOST_OTHERS = 6;

    private WideEncodings() {}

    /** The encoding, or {@code null} if it is none of these. */
    static @Nullable Charset of(byte[] bytes, @Nullable Charset stated) {
        if (bytes.length < 2) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int zeros = even + odd;
        if (zeros == 0) {
            return wideWithoutZeros(bytes, stated);
        }
        // Each space and each line end has one, also in a text whose letters have none.
        boolean isFrequent = zeros > bytes.length / 40;
        if (!isFrequent || bytes.length % 2 == 1 && zeros < 8) {
            return null;
        }
        if (even > MOST_OTHERS * odd && EncodingDetector.isIn(bytes, StandardCharsets.UTF_16BE)) {
            return StandardCharsets.UTF_16BE;
        }
        if (odd > MOST_OTHERS * even && EncodingDetector.isIn(bytes, StandardCharsets.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** A text in Chinese or Japanese may have no zero byte; then only a declaration that holds is believed. */
    private static @Nullable Charset wideWithoutZeros(byte[] bytes, @Nullable Charset stated) {
        boolean isWide = stated != null && stated.name().startsWith("UTF-16") && bytes.length % 2 == 0;
        if (stated == null || !isWide || Utf8Check.of(bytes).faults() == 0) {
            return null;
        }
        Charset order = stated.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : stated;
        return EncodingDetector.isIn(bytes, order) ? order : null;
    }
}
