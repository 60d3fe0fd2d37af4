package io.github.communique.wire.document;

import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions in the document of the rules' findings, in a second pass over the document, so that sound
 * documents do not pay for it. A finding on a missing attribute is placed at the start of the object that lacks it.
 */
public final class FindingPlaces {

    private final DocumentText document;
    private final JsonProvider provider;

    public FindingPlaces(DocumentText document, JsonProvider provider) {
        this.document = document;
        this.provider = provider;
    }

    /** The findings with their positions. */
    public List<Finding> locate(List<Finding> findings) throws IOException {
        Step root = new Step();
        for (Finding finding : findings) {
            Step step = root;
            for (String name : finding.getPointer().steps()) {
                step = step.next.computeIfAbsent(name, key -> new Step());
            }
        }
        try (TokenSource tokens = provider.source(document.text())) {
            place(root, tokens.next(), tokens);
        }
        root.inherit(0);
        return findings.stream().map(finding -> placed(finding, root)).toList();
    }

    private Finding placed(Finding finding, Step root) {
        Step step = root;
        for (String name : finding.getPointer().steps()) {
            Step next = step.next.get(name);
            step = next == null ? step : next;
        }
        int offset = step.offset;
        if (finding.getRange().isPresent() && step.isText) {
            offset = document.insideString(offset, finding.getRange().get().start());
        }
        SourcePosition position = document.position(offset);
        return finding.toBuilder().position(position).build();
    }

    /** Traverses the value whose first token is current, and records the positions of the requested steps. */
    private static void place(@Nullable Step step, Token first, TokenSource tokens) throws IOException {
        if (step != null) {
            step.offset = tokens.offset();
            step.isText = first == Token.TEXT;
        }
        if (first == Token.START_OBJECT) {
            while (tokens.next() == Token.NAME) {
                Step member = step == null ? null : step.next.get(tokens.text());
                place(member == null || member.offset >= 0 ? null : member, tokens.next(), tokens);
            }
        } else if (first == Token.START_ARRAY) {
            int index = 0;
            for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
                place(step == null ? null : step.next.get(Integer.toString(index)), token, tokens);
                index++;
            }
        }
    }

    /** A step of a pointer, and the position of the value to which it leads. */
    private static final class Step {

        private final Map<String, Step> next = new HashMap<>();
        private int offset = -1;
        private boolean isText;

        void inherit(int ownerOffset) {
            offset = offset < 0 ? ownerOffset : offset;
            next.values().forEach(step -> step.inherit(offset));
        }
    }
}
