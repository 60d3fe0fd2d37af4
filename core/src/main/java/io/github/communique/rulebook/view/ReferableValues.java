package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.rule.RuleContext;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.LocalIds;
import io.github.communique.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a release to which attributes can refer, by local id. */
public final class ReferableValues {

    private static final int ONE = 1;

    private final Map<String, List<Shape>> shapesById = new LinkedHashMap<>();

    private ReferableValues() {}

    /** The referable values of the release under check. The first call takes linear time, later ones constant time. */
    public static ReferableValues of(RuleContext context) {
        return context.once(ReferableValues.class, ReferableValues::of);
    }

    private static ReferableValues of(PressRelease release) {
        ReferableValues values = new ReferableValues();
        LocalIds.forEach(
                release,
                (list, index, shape, id, value) -> values.shapesById
                        .computeIfAbsent(id, key -> new ArrayList<>(ONE))
                        .add(shape));
        return values;
    }

    /** Whether any value has this local id. Takes constant time. */
    public boolean has(String id) {
        return shapesById.containsKey(id);
    }

    /**
     * Whether a value to which an attribute may refer has this local id. Takes time linear in the number of values with
     * the id.
     */
    public boolean has(String id, Attribute reference) {
        for (Shape shape : shapesById.getOrDefault(id, List.of())) {
            if (isTarget(shape, reference)) {
                return true;
            }
        }
        return false;
    }

    /** The name on the wire of the type of the first value with this local id, which must exist. */
    public String typeOf(String id) {
        return shapesById.getOrDefault(id, List.of()).get(0).getWireName();
    }

    /** The local ids that an attribute may hold, in the order of the release. Takes linear time. */
    public List<String> idsFor(Attribute reference) {
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, List<Shape>> entry : shapesById.entrySet()) {
            if (has(entry.getKey(), reference)) {
                ids.add(entry.getKey());
            }
        }
        return ids;
    }

    private static boolean isTarget(Shape shape, Attribute reference) {
        for (String type : reference.getTargets()) {
            if (shape.isNamed(type)) {
                return true;
            }
        }
        return false;
    }
}
