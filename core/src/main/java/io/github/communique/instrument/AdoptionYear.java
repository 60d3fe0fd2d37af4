package io.github.communique.instrument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year in words directly after a resolution that say when it was adopted. */
final class AdoptionYear {

    /** No more is read than the longest such words have. */
    private static final int REACH = 120;

    private static final class Patterns {
        private static final String ADOPTED =
                "(?:(?:(?:was|which was|that was|unanimously) ){0,3}(?:adopted|passed|approved)(?: unanimously)?|(?:qui )?(?:a été )?adoptée)";
        private static final String BY = "(?: by the (?:UN |United Nations )?(?:Security )?Council)?";
        private static final String DAY =
                "(?:\\d{1,2}(?:st|nd|rd|th|er)? )?(?:of )?\\p{L}{3,9}\\.?,? |\\p{L}{3,9}\\.? \\d{1,2}, ";
        static final Pattern AFTER = Pattern.compile(
                ",? " + ADOPTED + BY + " (?:in|on|en|le) (?:the )?(?:" + DAY + ")?(?<year>\\d{4})(?![\\p{L}\\p{N}])");
    }

    private AdoptionYear() {}

    /** The offset of the year in words that start at an offset; -1 if there is none. */
    static int startAfter(String text, int at) {
        Matcher match = Patterns.AFTER.matcher(text).region(at, Math.min(text.length(), at + REACH));
        return match.lookingAt() ? match.start("year") : -1;
    }
}
