package io.github.communique.wire.document;

import io.github.communique.form.TextForms;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are strict UTF-8 (RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF), found in one pass that
 * goes over eight characters of ASCII at a time.
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

    /** Goes over the bytes from a start on, to the end or to the first that is no UTF-8. */
    static Utf8 check(byte[] bytes, int start) {
        Utf8 check = new Utf8(bytes, start);
        check.run();
        return check;
    }

    /** Where the strict UTF-8 ends: the number of bytes, or the index of the first that cannot stand there. */
    int end() {
        return at;
    }

    /**
     * Whether a text of the document may hold an unpaired surrogate or a noncharacter: it has one, or an escape that may
     * stand for one.
     */
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

    /** The index, from one on, of the first byte that is not of ASCII or a backslash, or of one of the last seven. */
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

    /** The high bits of the bytes that are not of ASCII or a backslash; exact up to the first backslash. */
    private static long special(long word) {
        long withoutBackslash = word ^ BACKSLASHES;
        long backslash = withoutBackslash - LOW_BITS & ~withoutBackslash;
        return (word | backslash) & HIGH_BITS;
    }

    /** The length of the sequence that starts here, or 0 if it is none; a surrogate or overlong form is none. */
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
