package io.github.communique.drafting.assembly;

import io.github.communique.drafting.layout.LayoutLanguage;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.form.TextForms;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.OtherLanguage;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides the language of a source: given, stated by the page unless the text is in another, or known by its words. */
final class LanguageChoice {

    private static final Pointer LANGUAGE = Pointer.ROOT.attribute("language");
    private static final String UNDETERMINED = "und";
    private static final int MAX_BLOCKS = 60;

    private final SourceDocument document;
    private final Facts facts;
    private final Decisions decisions;

    LanguageChoice(SourceDocument document, Facts facts, Decisions decisions) {
        this.document = document;
        this.facts = facts;
        this.decisions = decisions;
    }

    /** The language tag; {@code und} if the language is not known. */
    String tag(Given given) {
        if (given.language() != null) {
            facts.given(LANGUAGE);
            return given.language();
        }
        Optional<PageStatement> stated = document.statements().stream()
                .filter(statement ->
                        statement.kind() == PageStatement.Kind.LANGUAGE && TextForms.isLanguageTag(statement.value()))
                .findFirst();
        if (stated.isPresent() && isIn(stated.get().value())) {
            facts.metadata(LANGUAGE, stated.get());
            return Locale.forLanguageTag(stated.get().value()).toLanguageTag();
        }
        Optional<String> detected = OtherLanguage.detect(words(Language.none()));
        if (detected.isPresent()) {
            facts.inferred(LANGUAGE, "function-words");
            return detected.get();
        }
        if (stated.isPresent()) {
            facts.metadata(LANGUAGE, stated.get());
            return Locale.forLanguageTag(stated.get().value()).toLanguageTag();
        }
        Optional<String> byLayout = LayoutLanguage.of(document.blocks())
                .filter(code -> OtherLanguage.isLikely(words(Language.none()), code))
                .or(() -> LayoutLanguage.ofOtherScript(document.blocks()));
        if (byLayout.isPresent()) {
            facts.inferred(LANGUAGE, "layout-words");
            return byLayout.get();
        }
        facts.inferred(LANGUAGE, "unknown");
        decisions.warning("unknown-language", LANGUAGE, null, Map.of());
        return UNDETERMINED;
    }

    private boolean isIn(String tag) {
        Language language = Language.of(tag);
        return OtherLanguage.of(words(language), language).isEmpty();
    }

    private List<TextBlock> words(Language language) {
        List<TextBlock> words = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            if (block.isContent() && !block.text().isEmpty() && words.size() < MAX_BLOCKS) {
                words.add(TextBlock.of(block.text().text(), language));
            }
        }
        return words;
    }
}
