package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import java.util.List;

/**
 * Finds unfilled template fields, by the delimiters of template languages: <code>${name}</code>, <code>{{name}}</code>,
 * <code>{% if %}</code>, {@code %%NAME%%}, {@code @@name@@}, {@code <%= name %>}, {@code *|NAME|*}, {@code <<name>>}, and a line of
 * underscores to be filled in.
 */
final class TemplateField {

    /** The delimiters of a field, and whether there must be a name and nothing else between them. */
    private record Marks(String open, String close, boolean isName) {}

    private static final List<Marks> IN_BRACES = List.of(
            new Marks("{{", "}}", false),
            new Marks("{%", "%}", false),
            new Marks("{#", "#}", false),
            new Marks("{!", "}", true),
            new Marks("{", "}", true));
    private static final List<Marks> IN_CODE = List.of(
            new Marks("${", "}", false),
            new Marks("#{", "}", false),
            new Marks("%%", "%%", true),
            new Marks("##", "##", true),
            new Marks("$$", "$$", true),
            new Marks("@@", "@@", true),
            new Marks("__", "__", true),
            new Marks("%", "%", true),
            new Marks("$", "$", true));
    private static final List<Marks> IN_SQUARE = List.of(new Marks("[%", "%]", false), new Marks("[[", "]]", true));
    private static final List<Marks> IN_MARKUP = List.of(
            new Marks("<%", "%>", false),
            new Marks("<?", "?>", false),
            new Marks("<<", ">>", true),
            new Marks("<", ">", true));
    private static final List<Marks> IN_GUILLEMETS = List.of(new Marks("«", "»", true));
    private static final List<Marks> IN_STARS = List.of(new Marks("*|", "|*", true));

    private static final int LONGEST = 120;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_LINE = 3;

    private TemplateField() {}

    /** Adds the fields in a text to a list, in the order of their kinds. */
    static void findAll(TextBlock block, List<Placeholder> found) {
        SpecialCharacters signs = block.specialCharacters();
        if (signs.has(SpecialCharacter.BRACKET)) {
            find(block, SpecialCharacter.BRACKET, '{', IN_BRACES, found);
            find(block, SpecialCharacter.BRACKET, '[', IN_SQUARE, found);
        }
        if (signs.has(SpecialCharacter.MARKUP)) {
            find(block, SpecialCharacter.MARKUP, '<', IN_MARKUP, found);
        }
        if (signs.has(SpecialCharacter.CODE)) {
            find(block, SpecialCharacter.CODE, '\0', IN_CODE, found);
            lines(block, found);
        }
        if (signs.has(SpecialCharacter.QUOTATION_MARK)) {
            find(block, SpecialCharacter.QUOTATION_MARK, '«', IN_GUILLEMETS, found);
        }
        if (signs.has(SpecialCharacter.FOOTNOTE) && signs.has(SpecialCharacter.CODE)) {
            find(block, SpecialCharacter.FOOTNOTE, '*', IN_STARS, found);
        }
    }

    private static void find(
            TextBlock block, SpecialCharacter kind, char first, List<Marks> marks, List<Placeholder> found) {
        int endExclusive = 0;
        for (int offset : block.specialCharacters().offsets(kind)) {
            if (offset >= endExclusive && (first == '\0' || block.at(offset) == first)) {
                int end = end(block, offset, marks);
                if (end > 0) {
                    found.add(new Placeholder(offset, end));
                    endExclusive = end;
                }
            }
        }
    }

    private static int end(TextBlock block, int offset, List<Marks> all) {
        for (Marks marks : all) {
            if (block.text().startsWith(marks.open, offset)) {
                int inner = offset + marks.open.length();
                int close = indexOf(block.text(), marks.close, inner);
                boolean isField = close > inner
                        && (marks.isName
                                ? isName(block, inner, close, marks)
                                : block.text().indexOf('\n', inner) != inner);
                if (isField) {
                    return close + marks.close.length();
                }
            }
        }
        return -1;
    }

    private static int indexOf(String text, String close, int from) {
        int most = Math.min(text.length(), from + LONGEST);
        for (int at = from; at + close.length() <= most; at++) {
            if (text.startsWith(close, at)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Whether the text is the name of a field: it has no spaces, or is in capitals. Between single marks, which prices
     * use as well, it must be in capitals.
     */
    private static boolean isName(TextBlock block, int from, int to, Marks marks) {
        boolean isSingle = marks.open.equals("%") || marks.open.equals("$");
        boolean hasLetter = false;
        for (int at = from; at < to; at++) {
            char c = block.at(at);
            boolean isInName = Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == ':';
            boolean isSpace = c == ' ' && !isSingle;
            if (!isInName && !isSpace || isSingle && (Character.isLowerCase(c) || Character.isDigit(c))) {
                return false;
            }
            hasLetter |= Character.isLetter(c);
        }
        boolean isPadded = marks.open.equals("{") && block.at(from) == ' ' && block.at(to - 1) == ' ';
        if (isPadded) {
            String name = Letters.lowerCase(block.part(from, to).strip());
            return block.language().words(WordKind.PLACEHOLDER_FIELDS).contains(name);
        }
        boolean isAlsoWord = "<<«__".contains(marks.open);
        if (isAlsoWord && !isNoWord(block, from, to, marks)) {
            return false;
        }
        boolean isBare = marks.open.equals("{");
        return hasLetter && to - from >= (isBare ? SHORTEST_NAME : 2) && !(isBare && hasSpace(block, from, to));
    }

    /**
     * Whether the text is not an ordinary word: {@code <<} and {@code >>} also replace guillemets, and two underscores
     * also mark bold text.
     */
    private static boolean isNoWord(TextBlock block, int from, int to, Marks marks) {
        String name = block.part(from, to);
        boolean hasInnerCapital = name.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean isQuoted = marks.open.equals("«");
        boolean isInCapitals = hasInnerCapital && name.chars().noneMatch(Character::isLowerCase);
        return name.indexOf('_') >= 0
                || !isQuoted && hasInnerCapital && name.indexOf(' ') < 0
                || (!isQuoted || isInCapitals)
                        && block.language().words(WordKind.PLACEHOLDER_FIELDS).contains(Letters.lowerCase(name));
    }

    private static boolean hasSpace(TextBlock block, int from, int to) {
        for (int at = from; at < to; at++) {
            if (block.at(at) == ' ' || block.at(at) == ':') {
                return true;
            }
        }
        return false;
    }

    /** {@code by ______ at noon}: a line to be filled in, within a sentence. */
    private static void lines(TextBlock block, List<Placeholder> found) {
        int endExclusive = 0;
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.CODE)) {
            if (offset >= endExclusive && block.at(offset) == '_') {
                endExclusive = offset;
                while (block.at(endExclusive) == '_') {
                    endExclusive++;
                }
                boolean isBetweenWords = offset > 1
                        && block.at(offset - 1) == ' '
                        && Character.isLetterOrDigit(block.at(offset - 2))
                        && isFollowed(block, endExclusive);
                if (endExclusive - offset >= SHORTEST_LINE && isBetweenWords) {
                    found.add(new Placeholder(offset, endExclusive));
                }
            }
        }
    }

    private static boolean isFollowed(TextBlock block, int end) {
        char next = block.at(end);
        boolean isMark = next == ',' || next == '.' || next == ';';
        return isMark || Letters.isSpace(next) && Character.isLetterOrDigit(block.at(end + 1));
    }
}
