package io.github.communique.shape;

import java.util.Locale;

/** Names on the wire, made from names in Java. */
final class Naming {

    private Naming() {}

    /** {@code PRESS_RELEASE} and {@code PressRelease} become {@code press-release}. */
    static String kebab(String name) {
        boolean isConstant = name.equals(name.toUpperCase(Locale.ROOT));
        String words = isConstant ? name.replace('_', '-') : name.replaceAll("(?<=.)(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT);
    }

    /** {@code PRESS_RELEASE} becomes {@code press-release}. */
    static String wireName(Enum<?> constant) {
        return kebab(constant.name());
    }

    /** {@code headline} becomes {@code getHeadline}, with the prefix {@code get}. */
    static String accessor(String prefix, String attribute) {
        return prefix + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }
}
