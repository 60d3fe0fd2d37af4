package io.github.communique.processor;

import io.github.communique.processor.DeclaredAttribute.Holder;
import io.github.communique.processor.DeclaredKind.Form;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads attributes from their getters and reports faults in them. */
final class Attributes {

    private static final DeclaredKind EXTENSIONS = new DeclaredKind(Form.TEXT, "java.util.Map", List.of());

    private final Elements elements;
    private final Problems problems;
    private final Limits limits;

    Attributes(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.limits = new Limits(elements, problems);
    }

    /** The attribute of a getter; null if a problem was reported. */
    @Nullable
    DeclaredAttribute read(ExecutableElement getter) {
        TypeMirror declared = getter.getReturnType();
        Holder holder = holder(declared);
        if (holder == Holder.MAP) {
            limits.requireNone(getter);
            return extensions(getter, (DeclaredType) declared);
        }
        boolean isContainer = holder == Holder.OPTIONAL || holder == Holder.LIST;
        TypeMirror single =
                isContainer ? ((DeclaredType) declared).getTypeArguments().get(0) : declared;
        Optional<DeclaredKind> kind = Kinds.of(single);
        String name = name(getter, holder);
        if (kind.isEmpty()) {
            problems.reportAttribute(
                    getter, "values of " + single + " have no form on the wire; expected " + Kinds.EXPECTED);
            return null;
        }
        if (holder == Holder.FLAG != Annotations.has(getter, Names.DEFAULT)) {
            problems.reportAttribute(getter, "@Value.Default is expected on each boolean, and on nothing else");
        }
        if (isContainer) {
            limits.requireNone(getter);
        }
        return new DeclaredAttribute(
                name,
                getter.getSimpleName().toString(),
                holder,
                kind.get(),
                limits.of(getter, isContainer ? single : getter, kind.get()),
                targets(getter, kind.get()));
    }

    private static Holder holder(TypeMirror declared) {
        if (declared.getKind() == TypeKind.BOOLEAN) {
            return Holder.FLAG;
        }
        if (declared.getKind() != TypeKind.DECLARED
                || ((DeclaredType) declared).getTypeArguments().isEmpty()) {
            return Holder.VALUE;
        }
        return switch (((TypeElement) ((DeclaredType) declared).asElement())
                .getQualifiedName()
                .toString()) {
            case "java.util.Optional" -> Holder.OPTIONAL;
            case "java.util.List" -> Holder.LIST;
            case "java.util.Map" -> Holder.MAP;
            default -> Holder.VALUE;
        };
    }

    private DeclaredAttribute extensions(ExecutableElement getter, DeclaredType map) {
        TypeMirror value = map.getTypeArguments().get(1);
        DeclaredKind kind = value.getKind() == TypeKind.DECLARED
                ? new DeclaredKind(
                        Form.TEXT,
                        ((TypeElement) ((DeclaredType) value).asElement())
                                .getQualifiedName()
                                .toString(),
                        List.of())
                : EXTENSIONS;
        return new DeclaredAttribute(
                name(getter, Holder.MAP), getter.getSimpleName().toString(), Holder.MAP, kind, List.of(), List.of());
    }

    /**
     * The name of the attribute: the part of the getter's name after {@code is} for a boolean, after {@code get}
     * otherwise.
     */
    private String name(ExecutableElement getter, Holder holder) {
        String method = getter.getSimpleName().toString();
        String prefix = holder == Holder.FLAG ? "is" : "get";
        if (!method.startsWith(prefix) || method.length() == prefix.length()) {
            problems.reportAttribute(getter, "expected a getter whose name starts with " + prefix);
            return method;
        }
        String name = method.substring(prefix.length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private List<String> targets(ExecutableElement getter, DeclaredKind kind) {
        Optional<AnnotationMirror> refersTo = Annotations.find(getter, Names.REFERS_TO);
        if (refersTo.isEmpty()) {
            return List.of();
        }
        if (kind.form() != Form.TEXT) {
            problems.reportAttribute(
                    getter,
                    "@RefersTo is expected on a text or a list of texts that are local ids, and this is "
                            + Names.simple(kind.type()));
        }
        List<TypeElement> targets = Annotations.types(refersTo.get(), "value", elements);
        if (targets.isEmpty()) {
            problems.reportAttribute(getter, "@RefersTo is expected to name a type at least");
        }
        for (TypeElement target : targets) {
            if (!hasId(target)) {
                problems.reportAttribute(
                        getter,
                        "refers to " + target.getSimpleName() + ", which is expected to have a local id: getId()");
            }
        }
        return targets.stream().map(Annotations::wireName).toList();
    }

    private boolean hasId(TypeElement target) {
        return ElementFilter.methodsIn(elements.getAllMembers(target)).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("getId")
                        && method.getParameters().isEmpty());
    }
}
