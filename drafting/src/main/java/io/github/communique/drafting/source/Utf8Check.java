package io.github.communique.drafting.source;

/**
 * Counts in bytes what is UTF-8 and what is not.
 *
 * @param sequences the number of characters of two bytes and more
 * @param faults the number of bytes that are no part of a character
 */
record Utf8Check(int sequences, int faults) {

    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i);
            if (length > 1) {
                sequences++;
            } else if (length == 0) {
                faults++;
            }
            i += Math.max(1, length);
        }
        return new Utf8Check(sequences, faults);
    }

    /** The length of the character at an index; 0 if there is none. */
    private static int length(byte[] bytes, int index) {
        int lead = bytes[index] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = 4;
        if (lead < 0xE0) {
            length = 2;
        } else if (lead < 0xF0) {
            length = 3;
        }
        if (index + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[index + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[index + 1] & 0xFF;
        boolean isAllowed = switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
        return isAllowed ? length : 0;
    }
}
