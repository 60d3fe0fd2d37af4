package io.github.communique.program.fix;

import io.github.communique.PressRelease;
import io.github.communique.program.fix.JsonNode.Member;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes of a document that make its release another one, and leaves the rest of the document as it is:
 * what differs between the two releases as they are written is changed in the document, which is then read again.
 */
final class JsonEdits {

    private final PressRelease release;
    private final String document;
    private final JsonNode root;
    private final String written;
    private final JsonNode before;

    /**
     * Creates the search.
     *
     * @param release the release that was read from the document
     */
    JsonEdits(PressRelease release, String document) {
        this.release = release;
        this.document = document;
        this.root = JsonNode.parse(document);
        this.written = ReleaseWriter.standard().toJson(release);
        this.before = JsonNode.parse(written);
    }

    PressRelease release() {
        return release;
    }

    /** The changes that make the document that of another release, in order; empty if they cannot be found. */
    Optional<List<Edit>> to(PressRelease other) {
        String json = ReleaseWriter.standard().toJson(other);
        List<Edit> edits = new ArrayList<>();
        Comparison comparison = new Comparison(json, edits);
        if (!comparison.compare(before, JsonNode.parse(json), root)) {
            return Optional.empty();
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        Reading reading = ReleaseReader.standard().read(Edit.apply(edits, document));
        return reading.getRelease().filter(other::equals).isPresent() ? Optional.of(edits) : Optional.empty();
    }

    /** Compares the releases as they are written, and notes what to change in the document. */
    private final class Comparison {

        private final String after;
        private final List<Edit> edits;

        Comparison(String after, List<Edit> edits) {
            this.after = after;
            this.edits = edits;
        }

        /** Whether the changes could be noted. */
        boolean compare(JsonNode old, JsonNode now, JsonNode place) {
            if (isEqual(old, now)) {
                return true;
            }
            if (old.text != null && now.text != null) {
                return old.text.equals(place.text) && changeText(old.text, now.text, place);
            }
            if (written.charAt(old.start) == '[' && after.charAt(now.start) == '[') {
                return compareElements(old.elements, now.elements, place.elements);
            }
            if (written.charAt(old.start) == '{' && after.charAt(now.start) == '{') {
                return compareMembers(old.members, now.members, place.members);
            }
            return edits.add(new Edit(place.start, place.end, after.substring(now.start, now.end)));
        }

        /** Replaces what is between the characters that both texts start and end with. */
        private boolean changeText(String old, String now, JsonNode place) {
            int same = 0;
            int most = Math.min(old.length(), now.length());
            while (same < most && old.charAt(same) == now.charAt(same)) {
                same++;
            }
            if (same > 0 && Character.isHighSurrogate(old.charAt(same - 1))) {
                same--;
            }
            int tail = 0;
            while (tail < most - same && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
                tail++;
            }
            if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
                tail--;
            }
            int start = JsonText.offset(document, place.start + 1, same);
            int end = JsonText.offset(document, start, old.length() - same - tail);
            return edits.add(new Edit(start, end, JsonText.encoded(now.substring(same, now.length() - tail))));
        }

        private boolean compareElements(List<JsonNode> old, List<JsonNode> now, List<JsonNode> places) {
            if (places.size() != old.size() || now.size() > old.size()) {
                return false;
            }
            List<Integer> removed = old.size() == now.size()
                    ? List.of()
                    : Alignment.removed(old.size(), now.size(), (i, j) -> isEqual(old.get(i), now.get(j)) ? 0 : 1);
            int next = 0;
            for (int i = 0; i < old.size(); i++) {
                if (!removed.contains(i)) {
                    if (!compare(old.get(i), now.get(next), places.get(i))) {
                        return false;
                    }
                    next++;
                }
            }
            remove(
                    removed,
                    places.stream()
                            .map(place -> new int[] {place.start, place.end})
                            .toList());
            return true;
        }

        private boolean isEqual(JsonNode old, JsonNode now) {
            int length = old.end - old.start;
            return length == now.end - now.start && written.regionMatches(old.start, after, now.start, length);
        }

        private boolean isNoted(Member old, Member now, @Nullable Member place) {
            return isEqual(old.value(), now.value())
                    || place != null && compare(old.value(), now.value(), place.value());
        }

        private boolean compareMembers(Map<String, Member> old, Map<String, Member> now, Map<String, Member> places) {
            for (Map.Entry<String, Member> member : now.entrySet()) {
                Member earlier = old.get(member.getKey());
                // What is written though the document leaves it out, such as the version of the format, stays the same.
                if (earlier == null || !isNoted(earlier, member.getValue(), places.get(member.getKey()))) {
                    return false;
                }
            }
            List<String> names = new ArrayList<>(places.keySet());
            List<Integer> removed = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (old.containsKey(names.get(i)) && !now.containsKey(names.get(i))) {
                    removed.add(i);
                }
            }
            remove(
                    removed,
                    places.values().stream()
                            .map(member -> new int[] {member.start(), member.value().end})
                            .toList());
            return true;
        }

        /** Removes some of the values between brackets, each with the comma before it, or after it if there is none before. */
        private void remove(List<Integer> removed, List<int[]> places) {
            int leading = 0;
            while (leading < removed.size() && removed.get(leading) == leading) {
                leading++;
            }
            if (leading > 0) {
                int end = leading == places.size() ? places.get(leading - 1)[1] : places.get(leading)[0];
                edits.add(new Edit(places.get(0)[0], end, ""));
            }
            for (int index : removed.subList(leading, removed.size())) {
                edits.add(new Edit(places.get(index - 1)[1], places.get(index)[1], ""));
            }
        }
    }
}
