package io.github.communique.shape;

import java.util.Arrays;
import java.util.Locale;

/** Names on the wire, made from names in Java. */
final class Naming {

    private static final ClassValue<String[]> CONSTANTS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> kebab(((Enum<?>) constant).name()))
                    .toArray(String[]::new);
        }
    };

    private Naming() {}

    /** {@code PRESS_RELEASE} and {@code PressRelease} become {@code press-release}. */
    static String kebab(String name) {
        boolean isConstant = name.equals(name.toUpperCase(Locale.ROOT));
        String words = isConstant ? name.replace('_', '-') : name.replaceAll("(?<=.)(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT);
    }

    /** {@code PRESS_RELEASE} becomes {@code press-release}; made once for each constant. */
    @SuppressWarnings("EnumOrdinal") // The order of the constants is that of the array, in this run of the program.
    static String wireName(Enum<?> constant) {
        return CONSTANTS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /** {@code headline} becomes {@code getHeadline}, with the prefix {@code get}. */
    static String accessor(String prefix, String attribute) {
        return prefix + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }
}
