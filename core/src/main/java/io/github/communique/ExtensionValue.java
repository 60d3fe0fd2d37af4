package io.github.communique;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of an attribute that this library does not know, kept so that it can be written back unchanged. There is
 * one type for each of the six kinds of JSON value (RFC 8259, section 3).
 */
public sealed interface ExtensionValue {

    /**
     * An object.
     *
     * @param members its members in the order read; a name may be empty
     */
    record OfObject(Map<String, ExtensionValue> members) implements ExtensionValue {

        /**
         * Keeps the members in their order.
         *
         * @throws MalformedValueException if a name has an unpaired surrogate or a noncharacter
         */
        public OfObject {
            members.keySet().forEach(Extensions::requireWellFormed);
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     */
    record OfArray(List<ExtensionValue> elements) implements ExtensionValue {

        /** Keeps the elements. */
        public OfArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A string.
     *
     * @param text the text with escapes resolved; may be empty
     */
    record OfText(String text) implements ExtensionValue {

        /**
         * Checks that the text can be written.
         *
         * @throws MalformedValueException if it has an unpaired surrogate or a noncharacter
         */
        public OfText {
            Extensions.requireWellFormed(text);
        }
    }

    /**
     * A number, digit for digit: {@code 1.0} and {@code 1.00} are two values. Its exponent has at most nine digits, so that any type of
     * number can hold it.
     *
     * @param digits the number as JSON writes it, for example {@code 6.02e23}
     */
    record OfNumber(String digits) implements ExtensionValue {

        private static final int DIGITS_OF_EXPONENT = 9;

        /**
         * Checks that the digits are a JSON number.
         *
         * @throws MalformedValueException if they are not
         */
        public OfNumber {
            if (!isNumber(digits) || hasLongExponent(digits)) {
                throw new MalformedValueException(
                        digits,
                        Phrase.of(
                                "form.number",
                                "a number as JSON writes it, such as -1.50e3, with an exponent of at most nine digits"));
            }
        }

        private static boolean hasLongExponent(String number) {
            int start = Math.max(number.indexOf('e'), number.indexOf('E')) + 1;
            if (start == 0) {
                return false;
            }
            while (start < number.length() && "+-0".indexOf(number.charAt(start)) >= 0) {
                start++;
            }
            return number.length() - start > DIGITS_OF_EXPONENT;
        }

        private static boolean isNumber(String text) {
            int at = text.startsWith("-") ? 1 : 0;
            int whole = digitsEnd(text, at);
            boolean sound = whole > at && (text.charAt(at) != '0' || whole == at + 1);
            at = whole;
            if (sound && at < text.length() && text.charAt(at) == '.') {
                sound = digitsEnd(text, at + 1) > at + 1;
                at = digitsEnd(text, at + 1);
            }
            if (sound && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
                at++;
                at += at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? 1 : 0;
                sound = digitsEnd(text, at) > at;
                at = digitsEnd(text, at);
            }
            return sound && at == text.length();
        }

        private static int digitsEnd(String text, int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end;
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value the value
     */
    record OfBoolean(boolean value) implements ExtensionValue {}

    /** {@code null}. */
    record OfNull() implements ExtensionValue {}
}
