package io.github.communique.drafting.assembly;

import io.github.communique.document.FactBasis;
import io.github.communique.document.FactSource;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceText;
import io.github.communique.report.Pointer;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records for each value of a draft where it comes from. */
public final class Facts {

    private static final int MAX_SOURCES = 1_000;

    private final SourceText source;
    private final Map<Pointer, Evidence> evidence = new LinkedHashMap<>();
    private final Set<Integer> usedStarts = new HashSet<>();
    private final Map<Pointer, MappedText> texts = new LinkedHashMap<>();

    Facts(SourceText source) {
        this.source = source;
    }

    /** Records a text that the source states. */
    void text(Pointer target, MappedText text) {
        texts.put(target, text);
        stated(target, text, 0, text.text().length());
    }

    /** Records a value that a part of a text states. */
    void stated(Pointer target, MappedText text, int start, int end) {
        put(Evidence.in(passage(text, start, end), target, Basis.STATED));
    }

    /** Records a value that follows from a part of a text. */
    void inferred(Pointer target, MappedText text, int start, int end, String how) {
        put(Evidence.in(passage(text, start, end), target, Basis.STATED).by(how));
    }

    /** Records a value that a registry has for an identifier in a text. */
    void registered(Pointer target, MappedText text, int start, int end) {
        put(Evidence.in(passage(text, start, end), target, Basis.REGISTRY));
    }

    /** Records a value that the page states outside its text. */
    void metadata(Pointer target, PageStatement statement) {
        put(Evidence.in(passage(statement.value(), statement.range()), target, Basis.METADATA));
    }

    void given(Pointer target) {
        put(Evidence.given(target));
    }

    void inferred(Pointer target, String how) {
        put(Evidence.inferred(target, how));
    }

    private void put(Evidence one) {
        evidence.putIfAbsent(one.getTarget(), one);
    }

    private Passage passage(MappedText text, int start, int end) {
        usedStarts.add(text.range(start, end).start());
        return passage(text.text().substring(start, end), text.range(start, end));
    }

    private Passage passage(String wording, SourceRange range) {
        return new Passage(
                wording,
                position(range.start()),
                position(range.end()),
                source.byteOffset(range.start()),
                source.byteOffset(range.end()));
    }

    SourcePosition position(int offset) {
        return new SourcePosition(source.lineOf(offset), source.columnOf(offset));
    }

    /** Whether a text that starts here is part of the draft. */
    boolean isUsed(SourceRange range) {
        return usedStarts.contains(range.start());
    }

    boolean has(Pointer target) {
        return evidence.containsKey(target);
    }

    /** All evidence, in the order in which values were drafted. */
    public Collection<Evidence> all() {
        return evidence.values();
    }

    /** The sources of the values that the text itself does not state, as a release records them. */
    List<FactSource> sources() {
        List<FactSource> sources = new ArrayList<>();
        for (Evidence one : evidence.values()) {
            FactBasis basis = switch (one.getBasis()) {
                case METADATA -> FactBasis.PAGE_METADATA;
                case GIVEN -> FactBasis.CALLER;
                case REGISTRY -> FactBasis.REGISTRY;
                case STATED, INFERRED -> null;
            };
            if (basis != null && sources.size() < MAX_SOURCES) {
                sources.add(FactSource.builder()
                        .target(one.getTarget())
                        .basis(basis)
                        .build());
            }
        }
        return sources;
    }

    /** The evidence for a value: its own, or that of the nearest value that contains it. */
    public Optional<Evidence> of(Pointer target) {
        for (Pointer at = target; !at.equals(Pointer.ROOT); at = at.parent()) {
            Evidence found = evidence.get(at);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(evidence.get(Pointer.ROOT));
    }

    /** The range in the source of a part of a value, in code points; null if the value is no text of the source. */
    public @Nullable SourceRange range(Pointer target, TextRange range) {
        MappedText text = texts.get(target);
        if (text == null) {
            return null;
        }
        int start = text.text().offsetByCodePoints(0, Math.min(range.start(), length(text)));
        int end = text.text().offsetByCodePoints(0, Math.min(range.end(), length(text)));
        return end > start ? text.range(start, end) : text.part(start, start).range();
    }

    /**
     * The range in the source of a part of a value, in code points, if the source has the same characters there, one after the
     * other; null if it has not, or if the value is no text of the source.
     */
    public @Nullable SourceRange exactRange(Pointer target, TextRange range) {
        MappedText text = texts.get(target);
        if (text == null || text.isEmpty()) {
            return null;
        }
        String value = text.text();
        int start = value.offsetByCodePoints(0, Math.min(range.start(), length(text)));
        int end = value.offsetByCodePoints(0, Math.min(range.end(), length(text)));
        // Of an insertion, the characters on both sides must be adjacent in the source.
        int from = start == end ? Math.max(0, start - 1) : start;
        int to = start == end ? Math.min(value.length(), end + 1) : end;
        SourceRange around = text.range(from, to);
        boolean isSame = source.text().substring(around.start(), around.end()).equals(value.substring(from, to));
        return isSame ? new SourceRange(around.start() + start - from, around.end() - (to - end)) : null;
    }

    private static int length(MappedText text) {
        return text.text().codePointCount(0, text.text().length());
    }
}
