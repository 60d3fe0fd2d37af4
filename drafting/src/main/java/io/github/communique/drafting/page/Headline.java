package io.github.communique.drafting.page;

import io.github.communique.drafting.source.SourceBlock.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the headline of a page: the heading that agrees with its title, that stands before its text, or that is highest. */
final class Headline {

    private static final int LONGEST = 400;
    private static final String SEPARATORS = "|»«:·•–—-/>";

    private final List<PageBlock> blocks;
    private final List<Set<String>> titles = new ArrayList<>();
    private final List<Set<String>> parts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    private Headline(List<PageBlock> blocks, List<String> titles) {
        this.blocks = blocks;
        for (String title : titles.subList(0, Math.min(6, titles.size()))) {
            this.titles.add(words(title));
            lengths.add(solid(title));
            for (String part : parts(title)) {
                this.parts.add(words(part));
                lengths.add(solid(part));
            }
        }
    }

    /**
     * The index of the headline.
     *
     * @param prose the index of a block that is surely text, before which the headline stands; -1 if there is none
     * @return -1 if there is none
     */
    static int find(List<PageBlock> blocks, List<String> titles, int prose) {
        return new Headline(blocks, titles).find(prose);
    }

    private int find(int prose) {
        int best = -1;
        double bestScore = 1;
        for (int i = 0; i < blocks.size(); i++) {
            double score = score(i, prose);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(int index, int prose) {
        PageBlock block = blocks.get(index);
        int solid = block.flow().solid();
        boolean isPossible = block.kind() == Kind.HEADING || block.kind() == Kind.PARAGRAPH;
        if (!isPossible || solid < 3 || solid > LONGEST || block.kind() == Kind.PARAGRAPH && !isAsLongAsTitle(solid)) {
            return 0;
        }
        double agreement = agreement(block.flow().text().text());
        boolean isLink = block.flow().linked() > solid / 2;
        double score = 3 * agreement * Math.min(1, solid / 20.0);
        if (block.kind() == Kind.HEADING) {
            score += 1.4 - 0.3 * block.level();
        } else if (agreement < 0.9) {
            return 0;
        } else {
            score -= 0.6;
        }
        score += Math.min(40, solid) / 80.0;
        score -= isLink ? 1 : 0;
        score -= block.node().isFurniture() ? 1.5 - agreement : 0;
        if (prose >= 0) {
            score += index < prose ? 0.8 : -0.5;
            score -= Math.min(1.0, Math.abs(prose - index) / 60.0);
        }
        return score;
    }

    private boolean isAsLongAsTitle(int solid) {
        for (int length : lengths) {
            if (solid >= length * 3 / 4 && solid <= length * 4 / 3) {
                return true;
            }
        }
        return false;
    }

    /** How much of a text and of a title is the same; a part of a title may be the name of the site. */
    private double agreement(String text) {
        if (titles.isEmpty()) {
            return 0;
        }
        Set<String> words = words(text);
        return Math.max(agreement(words, titles), 0.85 * agreement(words, parts));
    }

    private static double agreement(Set<String> words, List<Set<String>> titles) {
        double best = 0;
        for (Set<String> title : titles) {
            int common = 0;
            for (String word : words) {
                common += title.contains(word) ? 1 : 0;
            }
            best = Math.max(best, (double) common / Math.max(1, Math.max(words.size(), title.size())));
        }
        return best;
    }

    private static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < title.length(); i++) {
            boolean isSeparator = SEPARATORS.indexOf(title.charAt(i)) >= 0
                    && (title.charAt(i + 1) == ' ' && title.charAt(i - 1) == ' ' || title.charAt(i) == '|');
            if (isSeparator && parts.size() < 8) {
                parts.add(title.substring(start, i));
                parts.add(title.substring(0, i));
                start = i + 1;
            }
        }
        parts.add(title.substring(start));
        return parts;
    }

    private static int solid(String text) {
        int solid = 0;
        for (int i = 0; i < text.length(); i++) {
            solid += text.charAt(i) > ' ' ? 1 : 0;
        }
        return solid;
    }

    /** The words of a text; the signs of a script without spaces each. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean isLetter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            boolean isIdeograph = isLetter && Character.isIdeographic(lower.charAt(i));
            if (!isLetter || isIdeograph) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                if (isIdeograph) {
                    words.add(lower.substring(i, i + 1));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
