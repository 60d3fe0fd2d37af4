package io.github.communique.drafting.reading;

/** Recognises lines that are set off by capitals. */
final class Capitals {

    private static final int LONGEST = 200;
    private static final int LEAST = 4;

    private Capitals() {}

    /** Whether all letters of a line are capitals. */
    static boolean isSetOff(String text, TextLine line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int capitals = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= LEAST && capitals * 2 >= line.length();
    }
}
