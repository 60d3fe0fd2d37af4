package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.KindOfHeadline;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.form.TextForms;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.LanguageVersion;
import io.github.communique.metadata.ReferenceNumber;
import io.github.communique.report.Pointer;
import io.github.communique.text.NameSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts what stands above the text: headline, kind, reference numbers, key points; and other language versions. */
final class HeadAssembly {

    private static final Pointer HEADLINE = Pointer.ROOT.attribute("headline");

    /** A line with one of these may stand above another that says more closely what the text is. */
    private static final Set<String> GENERAL = Set.of("press-release", "news-story", "other");

    private static final int MAX_VERSIONS = 100;

    private final SourceDocument document;
    private final Layout layout;
    private final Facts facts;
    private final List<DraftText> texts;

    HeadAssembly(SourceDocument document, Layout layout, Facts facts, List<DraftText> texts) {
        this.document = document;
        this.layout = layout;
        this.facts = facts;
        this.texts = texts;
    }

    /** Drafts the headline; empty if nothing in the source is set off as one. */
    Optional<Headline> headline() {
        Optional<LaidOutBlock> line = layout.first(BlockRole.HEADLINE)
                .filter(block -> TextForms.isText(block.text().text(), Text.LINE));
        return line.map(this::headline);
    }

    private Headline headline(LaidOutBlock line) {
        Headline.Builder headline = Headline.builder().text(add(line, HEADLINE.attribute("text")));
        line(BlockRole.SUB_HEADLINE)
                .ifPresent(sub -> headline.subHeadline(add(sub, HEADLINE.attribute("subHeadline"))));
        line(BlockRole.KICKER).ifPresent(kicker -> {
            facts.text(HEADLINE.attribute("kicker"), kicker.text());
            headline.kicker(kicker.text().text());
        });
        return headline.build();
    }

    private String add(LaidOutBlock block, Pointer target) {
        facts.text(target, block.text());
        texts.add(new DraftText(target, block.text(), block.words(), false));
        return block.text().text();
    }

    private Optional<LaidOutBlock> line(BlockRole role) {
        return layout.first(role).filter(block -> TextForms.isText(block.text().text(), Text.LINE));
    }

    /** Drafts the rest of the head. */
    void addTo(PressRelease.Builder release, Given given) {
        kind(release, given);
        referenceNumbers(release);
        Pointer points = Pointer.ROOT.attribute("keyPoints");
        int count = 0;
        for (LaidOutBlock point : layout.with(BlockRole.KEY_POINT)) {
            if (TextForms.isText(point.text().text(), Text.PROSE)) {
                release.addKeyPoints(add(point, points.element(count)));
                count++;
            }
        }
        languageVersions(release);
    }

    private void kind(PressRelease.Builder release, Given given) {
        Pointer target = Pointer.ROOT.attribute("kind");
        LaidOutBlock line = kindLine();
        LaidOutBlock headline = layout.first(BlockRole.HEADLINE).orElse(null);
        NameSearch.Hit<String> named = line != null || headline == null
                ? null
                : KindOfHeadline.of(headline.words()).orElse(null);
        if (line != null) {
            facts.stated(target, line.text(), 0, line.text().length());
            release.kind(WireWords.constant(ReleaseKind.class, line.value()));
        } else if (given.kind() != null) {
            facts.given(target);
            release.kind(given.kind());
        } else if (named != null && headline != null) {
            facts.inferred(target, headline.text(), named.start(), named.end(), "headline");
            release.kind(WireWords.constant(ReleaseKind.class, named.value()));
        } else {
            facts.inferred(target, "default");
            release.kind(ReleaseKind.PRESS_RELEASE);
        }
    }

    /** The line that names the kind; null if there is none, or if several lines name different kinds, each as closely. */
    private @Nullable LaidOutBlock kindLine() {
        List<LaidOutBlock> lines = layout.with(BlockRole.KIND);
        List<LaidOutBlock> close =
                lines.stream().filter(line -> !GENERAL.contains(line.value())).toList();
        List<LaidOutBlock> named = close.isEmpty() ? lines : close;
        boolean isOne = named.stream().map(LaidOutBlock::value).distinct().count() == 1;
        return isOne ? named.get(0) : null;
    }

    private void referenceNumbers(PressRelease.Builder release) {
        List<MappedText> numbers = new ArrayList<>();
        layout.with(BlockRole.KIND).forEach(line -> line.referenceNumber().ifPresent(numbers::add));
        layout.with(BlockRole.REFERENCE_NUMBER)
                .forEach(line -> line.referenceNumber().ifPresent(numbers::add));
        for (int i = 0; i < numbers.size(); i++) {
            Pointer target =
                    Pointer.ROOT.attribute("referenceNumbers").element(i).attribute("value");
            facts.text(target, numbers.get(i));
            release.addReferenceNumbers(
                    ReferenceNumber.builder().value(numbers.get(i).text()).build());
        }
    }

    private void languageVersions(PressRelease.Builder release) {
        int count = 0;
        for (PageStatement statement : document.statements()) {
            int space = statement.value().indexOf(' ');
            boolean isVersion = statement.kind() == PageStatement.Kind.LANGUAGE_VERSION
                    && space > 0
                    && TextForms.isLanguageTag(statement.value().substring(0, space))
                    && count < MAX_VERSIONS;
            if (!isVersion) {
                continue;
            }
            LanguageVersion.Builder version =
                    LanguageVersion.builder().language(statement.value().substring(0, space));
            Addresses.absolute(statement.value().substring(space + 1)).ifPresent(version::uri);
            facts.metadata(Pointer.ROOT.attribute("languageVersions").element(count), statement);
            release.addLanguageVersions(version.build());
            count++;
        }
    }
}
