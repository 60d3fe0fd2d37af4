package io.github.communique.intake;

import io.github.communique.PressRelease;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Releases in which every text that may have any wording carries an attack on the page that shows it. */
final class Attack {

    /** Closes what may be open, and then sets a flag by each way in which a page could run it. */
    static final String TEXT = "</textarea></title>\"'><script>window.attacked=1</script>"
            + "<img src=x onerror=window.attacked=1> [[${7*7}]] __${7*7}__";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ReleaseReader READER = ReleaseReader.standard().withoutRules();

    private final JsonNode document;
    private int attacked;

    private Attack(PressRelease release) {
        document = MAPPER.readTree(ReleaseWriter.standard().toJson(release));
    }

    /** The release with the attack in its texts, which is often unsound but always complete. */
    static PressRelease in(PressRelease release) {
        Attack attack = new Attack(release);
        attack.walk(attack.document);
        if (attack.attacked < 5) {
            throw new AssertionError("only " + attack.attacked + " texts of " + release.getId());
        }
        return attack.read().getRelease().orElseThrow();
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()) {
                    attack(() -> object.put(name, value.stringValue() + TEXT), () -> object.set(name, value));
                }
                walk(value);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode value = array.get(i);
                if (value.isString()) {
                    attack(() -> array.set(index, value.stringValue() + TEXT), () -> array.set(index, value));
                }
                walk(value);
            }
        }
    }

    /** Attacks a value, and takes it back where it is no free text, such as a date. */
    private void attack(Runnable change, Runnable undo) {
        change.run();
        if (read().isComplete()) {
            attacked++;
        } else {
            undo.run();
        }
    }

    private Reading read() {
        return READER.read(MAPPER.writeValueAsString(document));
    }
}
