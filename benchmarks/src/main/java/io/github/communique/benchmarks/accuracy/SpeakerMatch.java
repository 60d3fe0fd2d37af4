package io.github.communique.benchmarks.accuracy;

import java.util.List;

/**
 * Decides whether a speaker that was found is the one of the gold data. It is if one of the two mentions lies in the other
 * and what was found begins before the first comma of the gold mention, so that the name of somebody else in its apposition
 * is wrong; or if both end with the same capitalised word, so that another mention of the same name is right. A pronoun is
 * right where the gold data has the same pronoun in the same place.
 */
final class SpeakerMatch {

    private SpeakerMatch() {}

    static boolean isRight(String text, GoldSpan found, List<GoldSpan> gold) {
        return gold.stream().anyMatch(span -> isSameMention(text, found, span) || isSameName(text, found, span));
    }

    private static boolean isSameMention(String text, GoldSpan found, GoldSpan gold) {
        if (found.contains(gold)) {
            return true;
        }
        int comma = gold.in(text).indexOf(',');
        return gold.contains(found) && (comma < 0 || found.start() < gold.start() + comma);
    }

    private static boolean isSameName(String text, GoldSpan found, GoldSpan gold) {
        String name = lastWord(found.in(text));
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.equals(lastWord(gold.in(text)));
    }

    private static String lastWord(String mention) {
        String name = mention.strip();
        int comma = name.indexOf(',');
        String whole = comma < 0 ? name : name.substring(0, comma);
        return whole.substring(whole.lastIndexOf(' ') + 1);
    }
}
