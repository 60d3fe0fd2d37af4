package io.github.communique.drafting.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the byte of a source from which a character was decoded. */
abstract class ByteOffsets {

    private static final int STEP = 256;

    /** The offset of the first byte of a character; for the offset after the last character, the number of bytes. */
    abstract int of(int offset);

    /** Each character has the same number of bytes. */
    static ByteOffsets fixed(int first, int width, int bytes) {
        return new ByteOffsets() {
            @Override
            int of(int offset) {
                return Math.min(bytes, first + offset * width);
            }
        };
    }

    /** The bytes are well-formed UTF-8. */
    static ByteOffsets utf8(String text, int first) {
        int[] steps = new int[text.length() / STEP + 1];
        int at = first;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                steps[i / STEP] = at;
            }
            at += width(text, i);
        }
        if (text.length() % STEP == 0) {
            steps[text.length() / STEP] = at;
        }
        return new ByteOffsets() {
            @Override
            int of(int offset) {
                int start = offset / STEP * STEP;
                int found = steps[offset / STEP];
                for (int i = start; i < offset; i++) {
                    found += width(text, i);
                }
                return found;
            }
        };
    }

    /** The number of bytes of a {@code char} in UTF-8; of a surrogate pair, all count for its first. */
    private static int width(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        if (Character.isHighSurrogate(c)) {
            return 4;
        }
        return Character.isLowSurrogate(c) ? 0 : 3;
    }

    /** A text decoded character by character, with the offset of each. */
    record Decoded(String text, ByteOffsets offsets, int firstMalformed, int malformed) {}

    /** Decodes in any encoding, malformed bytes as U+FFFD, and notes the offset of each character. */
    static Decoded decode(byte[] bytes, int first, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, first, bytes.length - first);
        CharBuffer out = CharBuffer.allocate(2);
        StringBuilder text = new StringBuilder(bytes.length);
        int[] offsets = new int[bytes.length - first + 2];
        int malformed = 0;
        int firstMalformed = -1;
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        boolean isDone = false;
        while (!isDone) {
            int before = in.position();
            out.clear().limit(1);
            var result = decoder.decode(in, out, true);
            if (result.isOverflow() && out.position() == 0) {
                out.limit(2);
                result = decoder.decode(in, out, true);
            }
            out.flip();
            while (out.hasRemaining()) {
                offsets = roomFor(offsets, text.length());
                offsets[text.length()] = before;
                text.append(out.get());
            }
            if (result.isError()) {
                if (firstMalformed < 0) {
                    firstMalformed = text.length();
                }
                malformed++;
                offsets = roomFor(offsets, text.length());
                offsets[text.length()] = in.position();
                text.append('\uFFFD');
                in.position(in.position() + (isUtf8 ? result.length() : Math.max(1, result.length())));
            }
            isDone = result.isUnderflow();
        }
        int[] found = roomFor(offsets, text.length());
        found[text.length()] = bytes.length;
        ByteOffsets ofEach = new ByteOffsets() {
            @Override
            int of(int offset) {
                return found[offset];
            }
        };
        return new Decoded(text.toString(), ofEach, firstMalformed, malformed);
    }

    private static int[] roomFor(int[] offsets, int index) {
        return index < offsets.length ? offsets : Arrays.copyOf(offsets, index + index / 2 + 2);
    }
}
