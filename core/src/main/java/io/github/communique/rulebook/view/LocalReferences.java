package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.check.SubjectWalk;
import io.github.communique.report.Pointer;
import io.github.communique.rule.RuleContext;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The references within a release by local ids, among them those that do not resolve to a value of a permitted type. */
public final class LocalReferences {

    private static final String ID_SUFFIX = "Id";

    private final List<UnresolvedReference> unresolved = new ArrayList<>();
    private final List<DoubledReference> besideInline = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final ReferableValues values;
    private final RuleContext context;

    private LocalReferences(ReferableValues values, RuleContext context) {
        this.values = values;
        this.context = context;
    }

    /**
     * A reference that does not resolve.
     *
     * @param name the type and the attribute that refer: {@code attribution/speakerIds}
     * @param attribute the attribute
     * @param id the local id that it holds
     * @param pointer the place of the id
     */
    public record UnresolvedReference(String name, Attribute attribute, String id, Pointer pointer) {}

    /**
     * A reference beside an inline value of the same meaning.
     *
     * @param inline the attribute that has the inline value: {@code place}
     * @param id the local id
     * @param pointer where the id stands
     */
    public record DoubledReference(String inline, String id, Pointer pointer) {}

    private static final class Walk {
        static final SubjectWalk TO_REFERENCES = SubjectWalk.toReferences();
    }

    /** Those of the release under check; unread values count as present. The first call takes time linear in the release. */
    public static LocalReferences of(RuleContext context) {
        ReferableValues values = ReferableValues.of(context);
        return context.once(LocalReferences.class, release -> new LocalReferences(values, context).collect(release));
    }

    /** Those that do not resolve, in the order of the release. */
    public List<UnresolvedReference> unresolved() {
        return unresolved;
    }

    /** Those beside an inline value of the same meaning, in the order of the release. */
    public List<DoubledReference> besideInline() {
        return besideInline;
    }

    /** Whether anything refers to this local id. Constant time. */
    public boolean leadTo(String id) {
        return ids.contains(id);
    }

    private LocalReferences collect(PressRelease release) {
        Walk.TO_REFERENCES.visit(release, this::visit);
        return this;
    }

    private void visit(Shape shape, Object value, Pointer pointer) {
        for (Attribute attribute : shape.getReferences()) {
            Object held = attribute.get(value);
            if (held != null) {
                visit(shape, attribute, held, pointer.attribute(attribute.getName()));
                visitInline(shape, attribute, value, pointer);
            }
        }
    }

    private void visitInline(Shape shape, Attribute attribute, Object value, Pointer pointer) {
        String name = attribute.getName();
        if (attribute.getMultiplicity() == Multiplicity.LIST || !name.endsWith(ID_SUFFIX)) {
            return;
        }
        Attribute inline = shape.find(name.substring(0, name.length() - ID_SUFFIX.length()));
        if (inline != null && inline.get(value) != null && attribute.get(value) instanceof String id) {
            besideInline.add(new DoubledReference(inline.getName(), id, pointer.attribute(name)));
        }
    }

    private void visit(Shape shape, Attribute attribute, Object held, Pointer pointer) {
        if (attribute.getMultiplicity() == Multiplicity.LIST) {
            List<?> ids = (List<?>) held;
            for (int i = 0; i < ids.size(); i++) {
                add(shape, attribute, ids.get(i), pointer.element(i));
            }
        } else {
            add(shape, attribute, held, pointer);
        }
    }

    private void add(Shape shape, Attribute attribute, @Nullable Object held, Pointer pointer) {
        if (held instanceof String id) {
            ids.add(id);
            if (!values.has(id, attribute) && !context.mayBeUnread(id)) {
                String name = shape.getWireName() + "/" + attribute.getName();
                unresolved.add(new UnresolvedReference(name, attribute, id, pointer));
            }
        }
    }
}
