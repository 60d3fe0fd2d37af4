package io.github.communique.wire.spi;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Converts numbers for providers whose generator does not accept digits, such as one that builds a tree. */
public final class TypedNumber {

    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    private TypedNumber() {}

    /**
     * The value of a JSON number: if it has neither fraction nor exponent, the smallest of {@link Integer},
     * {@link Long} and {@link BigInteger} that can hold it; otherwise a {@link BigDecimal}, which keeps trailing zeros.
     *
     * @param digits the number as JSON writes it (RFC 8259, section 6)
     * @throws NumberFormatException if its exponent has more than nine digits, which no number of a release has
     */
    public static Number of(String digits) {
        if (digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            return new BigDecimal(digits);
        }
        BigInteger whole = new BigInteger(digits);
        if (whole.bitLength() <= INT_BITS) {
            return whole.intValue();
        }
        return whole.bitLength() <= LONG_BITS ? (Number) whole.longValue() : whole;
    }
}
