package io.github.communique.wire.document;

import io.github.communique.form.TextForms;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks whether bytes are strict UTF-8 (RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF) in one pass
 * that takes eight ASCII characters at a time.
 */
public final class Utf8 {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;

    private final byte[] bytes;
    private int at;
    private boolean mayBeIllFormed;

    private Utf8(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** Checks the bytes from an index on, up to the end or the first byte that is not UTF-8. */
    static Utf8 check(byte[] bytes, int start) {
        Utf8 check = new Utf8(bytes, start);
        check.run();
        return check;
    }

    /** The end of the strict UTF-8: the number of bytes, or the index of the first invalid byte. */
    int end() {
        return at;
    }

    /** Whether a string of the document may have an unpaired surrogate or a noncharacter, as such or as an escape. */
    boolean mayBeIllFormed() {
        return mayBeIllFormed;
    }

    private void run() {
        for (at = pastPlain(at); at < bytes.length; at = pastPlain(at)) {
            if (bytes[at] >= 0) {
                mayBeIllFormed |= bytes[at] == '\\' && at + 1 < bytes.length && bytes[at + 1] == 'u';
                at++;
            } else {
                int length = lengthOfSequence();
                if (length == 0) {
                    return;
                }
                at += length;
            }
        }
    }

    /** The index of the next byte that is a backslash or not ASCII, or of one of the last seven bytes. */
    private int pastPlain(int from) {
        int index = from;
        while (index <= bytes.length - Long.BYTES) {
            long special = special((long) WORDS.get(bytes, index));
            if (special != 0) {
                return index + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            index += Long.BYTES;
        }
        return index;
    }

    /** The high bits of the bytes that are backslashes or not ASCII; exact up to the first backslash. */
    private static long special(long word) {
        long withoutBackslash = word ^ BACKSLASHES;
        long backslash = withoutBackslash - LOW_BITS & ~withoutBackslash;
        return (word | backslash) & HIGH_BITS;
    }

    /**
     * The length of the UTF-8 sequence that starts here, or 0 if it is invalid, as are surrogates and overlong forms.
     */
    private int lengthOfSequence() {
        int lead = bytes[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0) {
            return isContinuation(1) ? 2 : 0;
        }
        if (lead < 0xF0) {
            return isContinuation(1) && isContinuation(2)
                    ? lengthOf((lead & 0x0F) << 12 | bits(1) << 6 | bits(2), 3)
                    : 0;
        }
        return isContinuation(1) && isContinuation(2) && isContinuation(3)
                ? lengthOf((lead & 0x07) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3), 4)
                : 0;
    }

    private int lengthOf(int codePoint, int length) {
        boolean isOverlong = codePoint < (length == 3 ? 0x800 : 0x10000);
        boolean isSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        mayBeIllFormed |= TextForms.isNoncharacter(codePoint);
        return isOverlong || isSurrogate || codePoint > Character.MAX_CODE_POINT ? 0 : length;
    }

    private boolean isContinuation(int offset) {
        return at + offset < bytes.length && (bytes[at + offset] & 0xC0) == 0x80;
    }

    private int bits(int offset) {
        return bytes[at + offset] & 0x3F;
    }
}
