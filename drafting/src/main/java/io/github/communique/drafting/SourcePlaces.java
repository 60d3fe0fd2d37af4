package io.github.communique.drafting;

import io.github.communique.drafting.assembly.Facts;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceText;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives findings on a draft their lines and columns in the source. */
final class SourcePlaces {

    /** By severity, then in the order of the source; findings on the whole come last. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getSeverity)
            .thenComparing(finding -> finding.getPosition().orElse(new SourcePosition(Integer.MAX_VALUE, 1)));

    private final SourceText source;
    private final Facts facts;

    SourcePlaces(SourceText source, Facts facts) {
        this.source = source;
        this.facts = facts;
    }

    List<Finding> placed(Collection<Finding> findings) {
        return findings.stream().map(this::placed).toList();
    }

    /** The passage that a placed finding is on. */
    Optional<Passage> passage(Finding finding) {
        Optional<TextRange> range = finding.getRange();
        SourceRange place = range.isEmpty() ? null : facts.range(finding.getPointer(), range.get());
        Optional<Passage> passage = place == null
                ? facts.of(finding.getPointer()).flatMap(Evidence::getPassage)
                : Optional.of(passage(place));
        return passage.filter(
                found -> finding.getPosition().filter(found.start()::equals).isPresent());
    }

    /** The passage that a fix replaces; empty if it is not exactly the characters of the value. */
    Optional<Passage> passage(Fix fix) {
        if (fix.getReplacement().isEmpty()) {
            return Optional.empty();
        }
        TextRange range = fix.getRange().orElse(new TextRange(0, Integer.MAX_VALUE));
        return Optional.ofNullable(facts.exactRange(fix.getPointer(), range)).map(this::passage);
    }

    /** The encoding of the source. */
    Charset charset() {
        return source.charset();
    }

    private Passage passage(SourceRange place) {
        return new Passage(
                source.text().substring(place.start(), place.end()),
                position(place.start()),
                position(place.end()),
                source.byteOffset(place.start()),
                source.byteOffset(place.end()));
    }

    private SourcePosition position(int offset) {
        return new SourcePosition(source.lineOf(offset), source.columnOf(offset));
    }

    private Finding placed(Finding finding) {
        Optional<TextRange> range = finding.getRange();
        SourceRange place = range.isEmpty() ? null : facts.range(finding.getPointer(), range.get());
        Optional<SourcePosition> position = place == null
                ? facts.of(finding.getPointer()).flatMap(Evidence::getPassage).map(Passage::start)
                : Optional.of(position(place.start()));
        return position.map(at -> Finding.builder().from(finding).position(at).build())
                .orElse(finding);
    }
}
