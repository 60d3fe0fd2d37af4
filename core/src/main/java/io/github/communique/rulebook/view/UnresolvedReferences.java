package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.check.SubjectWalk;
import io.github.communique.report.Pointer;
import io.github.communique.rule.RuleContext;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The references of a release that do not resolve to a value of a permitted type. */
public final class UnresolvedReferences {

    private final List<UnresolvedReference> references = new ArrayList<>();
    private final ReferableValues values;
    private final RuleContext context;

    private UnresolvedReferences(ReferableValues values, RuleContext context) {
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

    private static final class Walk {
        static final SubjectWalk TO_REFERENCES = SubjectWalk.toReferences();
    }

    /**
     * The unresolved references of the release under check; unread values count as present. The first call takes time
     * linear in the release.
     */
    public static List<UnresolvedReference> of(RuleContext context) {
        ReferableValues values = ReferableValues.of(context);
        return context.once(
                        UnresolvedReferences.class,
                        release -> new UnresolvedReferences(values, context).collect(release))
                .references;
    }

    private UnresolvedReferences collect(PressRelease release) {
        Walk.TO_REFERENCES.visit(release, this::visit);
        return this;
    }

    private void visit(Shape shape, Object value, Pointer pointer) {
        for (Attribute attribute : shape.getReferences()) {
            Object held = attribute.get(value);
            if (held != null) {
                visit(shape, attribute, held, pointer.attribute(attribute.getName()));
            }
        }
    }

    private void visit(Shape shape, Attribute attribute, Object held, Pointer pointer) {
        if (attribute.getMultiplicity() == Multiplicity.LIST) {
            List<?> ids = (List<?>) held;
            for (int i = 0; i < ids.size(); i++) {
                addIfUnresolved(shape, attribute, ids.get(i), pointer.element(i));
            }
        } else {
            addIfUnresolved(shape, attribute, held, pointer);
        }
    }

    private void addIfUnresolved(Shape shape, Attribute attribute, @Nullable Object held, Pointer pointer) {
        if (held instanceof String id && !values.has(id, attribute) && !context.mayBeUnread(id)) {
            references.add(
                    new UnresolvedReference(shape.getWireName() + "/" + attribute.getName(), attribute, id, pointer));
        }
    }
}
