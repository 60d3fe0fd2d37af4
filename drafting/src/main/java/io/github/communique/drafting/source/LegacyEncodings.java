package io.github.communique.drafting.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Chooses among the encodings from before Unicode. */
final class LegacyEncodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private LegacyEncodings() {}

    /** The stated encoding if the bytes can be in it, else windows-1252. */
    static Charset of(byte[] bytes, @Nullable Charset stated) {
        return stated != null && EncodingDetector.isIn(bytes, stated) ? stated : WINDOWS_1252;
    }
}
