package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises the language of a short text by the lines around it, such as {@code Pressemitteilung Nr. 12}. */
public final class LayoutLanguage {

    private static final PhraseLines SECTIONS = new PhraseLines(WordKind.SECTION_KINDS);
    private static final int MAX_LINES = 100;
    private static final int MAX_LENGTH_OF_LINE = 80;

    private LayoutLanguage() {}

    /** The only language in which the most lines name a kind of release or a section; empty if there is none. */
    public static Optional<String> of(List<SourceBlock> blocks) {
        return mostLines(
                lines(blocks),
                Language.of("und").words(WordKind.COMPARED_LANGUAGES).forms(),
                1);
    }

    /** The only language without known function words in which at least two lines name a kind of release or a section. */
    public static Optional<String> ofOtherScript(List<SourceBlock> blocks) {
        return mostLines(
                lines(blocks),
                Language.of("und").words(WordKind.LAYOUT_LANGUAGES).forms(),
                2);
    }

    private static List<String> lines(List<SourceBlock> blocks) {
        return blocks.stream()
                .filter(SourceBlock::isContent)
                .flatMap(block -> block.lines().isEmpty() ? Stream.of(block.text()) : block.lines().stream())
                .map(MappedText::text)
                .filter(text -> !text.isEmpty() && text.length() <= MAX_LENGTH_OF_LINE)
                .limit(MAX_LINES)
                .toList();
    }

    private static Optional<String> mostLines(List<String> lines, Iterable<String> languages, int fewest) {
        String best = "";
        long most = 0;
        boolean isShared = false;
        for (String code : languages) {
            Language language = Language.of(code);
            long count = lines.stream()
                    .filter(line -> isOfLayout(TextBlock.of(line, language)))
                    .count();
            isShared = count == most || isShared && count < most;
            if (count > most) {
                most = count;
                best = code;
            }
        }
        return most < fewest || isShared ? Optional.empty() : Optional.of(best);
    }

    private static boolean isOfLayout(TextBlock line) {
        boolean isKind =
                HeadLines.of(line).filter(it -> it.role() == BlockRole.KIND).isPresent();
        var section = isKind ? null : SECTIONS.at(line);
        return isKind
                || section != null
                        && isMarkOnly(line.part(section.end(), line.text().length()));
    }

    private static boolean isMarkOnly(String rest) {
        return rest.isBlank() || rest.strip().equals(":");
    }
}
