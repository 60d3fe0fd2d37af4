package io.github.communique.benchmarks.accuracy;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.wire.ReleaseWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that every value of a draft has evidence, that a text that is stated is the wording of its evidence, and that
 * the wording stands in the bytes of the source where the evidence says.
 */
final class EvidenceCheck {

    /** What the wire form adds to every value of a family. */
    private static final Set<String> STRUCTURE = Set.of("type", "formatVersion");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final byte[] source;
    private final Charset charset;
    private final boolean isHtml;
    private final Draft draft;
    private final List<String> failures = new ArrayList<>();
    private int values;

    private EvidenceCheck(byte[] source, Charset charset, boolean isHtml, Draft draft) {
        this.source = source;
        this.charset = charset;
        this.isHtml = isHtml;
        this.draft = draft;
    }

    /**
     * The result for a draft.
     *
     * @param values the number of values checked
     * @param failures the values whose evidence does not hold, and why
     */
    record Result(int values, List<String> failures) {}

    static Result of(byte[] source, Charset charset, boolean isHtml, Draft draft) {
        EvidenceCheck check = new EvidenceCheck(source, charset, isHtml, draft);
        draft.getRelease().ifPresent(check::release);
        draft.getEvidence().forEach(check::place);
        return new Result(check.values, check.failures);
    }

    private void release(PressRelease release) {
        leaves("", MAPPER.readTree(ReleaseWriter.standard().toJson(release)));
    }

    private void leaves(String pointer, JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!STRUCTURE.contains(member.getKey())) {
                    leaves(pointer + "/" + member.getKey(), member.getValue());
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(pointer + "/" + i, node.get(i));
            }
        } else {
            leaf(pointer, node);
        }
    }

    private void leaf(String pointer, JsonNode value) {
        values++;
        Optional<Evidence> evidence = draft.getEvidence(pointer);
        if (evidence.isEmpty()) {
            failures.add(pointer + " has no evidence");
            return;
        }
        boolean isOwnText = evidence.get().getTarget().toString().equals(pointer)
                && value.isString()
                && evidence.get().getBasis() == Basis.STATED
                && isProse(pointer);
        String wording = evidence.get().getPassage().map(Passage::wording).orElse("");
        if (isOwnText && !wording.equals(value.asString())) {
            failures.add(pointer + " is \"" + value.asString() + "\", its evidence says \"" + wording + "\"");
        }
    }

    /** Whether a value is taken over as it stands, unlike a date or a word of the format. */
    private static boolean isProse(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Set.of("text", "display", "label", "name", "wording", "cue", "exact", "value", "citation", "title")
                .contains(name);
    }

    private void place(Evidence evidence) {
        Passage passage = evidence.getPassage().orElse(null);
        if (passage == null || evidence.getBasis() == Basis.METADATA) {
            return;
        }
        String bytes = new String(source, passage.startByte(), passage.endByte() - passage.startByte(), charset);
        if (!plain(bytes).equals(squeezed(passage.wording()))) {
            failures.add(evidence.getTarget() + ": \"" + passage.wording() + "\" does not stand at " + passage.start());
        }
    }

    private String plain(String slice) {
        return squeezed(isHtml ? Parser.unescapeEntities(withoutTags(slice), false) : slice);
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            depth = c == '<' ? 1 : depth;
            if (depth == 0) {
                text.append(c);
            }
            depth = c == '>' ? 0 : depth;
        }
        return text.toString();
    }

    /** The letters and digits, since marks of the format stand between words. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
