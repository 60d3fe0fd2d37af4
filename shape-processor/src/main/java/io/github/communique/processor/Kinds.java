package io.github.communique.processor;

import io.github.communique.processor.DeclaredKind.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Determines the kind of value that a Java type represents. */
final class Kinds {

    static final String EXPECTED =
            "a text, a number, a boolean, an enum, a URI, a period, a type with a static parse(String), a"
                    + " value type (@Value.Immutable) or a sealed family of value types";

    private static final Map<String, Form> BY_NAME = Map.of(
            "java.lang.String",
            Form.TEXT,
            "java.lang.Integer",
            Form.INTEGER,
            "java.math.BigDecimal",
            Form.DECIMAL,
            "java.net.URI",
            Form.URI,
            "java.time.Period",
            Form.PERIOD);

    private Kinds() {}

    /** The kind of a type; empty if its values have no form on the wire. */
    static Optional<DeclaredKind> of(TypeMirror type) {
        if (type.getKind() == TypeKind.INT) {
            return Optional.of(new DeclaredKind(Form.INTEGER, "java.lang.Integer", List.of()));
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Optional.of(new DeclaredKind(Form.BOOLEAN, "java.lang.Boolean", List.of()));
        }
        return type.getKind() == TypeKind.DECLARED
                ? ofElement((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    private static Optional<DeclaredKind> ofElement(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Form known = BY_NAME.get(name);
        if (known != null) {
            return Optional.of(new DeclaredKind(known, name, List.of()));
        }
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(new DeclaredKind(Form.ENUM, name, List.of()));
        }
        if (hasParser(type)) {
            return Optional.of(new DeclaredKind(Form.SCALAR, name, publicSubtypes(type)));
        }
        if (Annotations.has(type, Names.IMMUTABLE)) {
            return Optional.of(new DeclaredKind(Form.OBJECT, name, List.of(type)));
        }
        return isFamily(type) ? Optional.of(new DeclaredKind(Form.FAMILY, name, permitted(type))) : Optional.empty();
    }

    /** Whether a type is sealed and all its subtypes are value types. */
    static boolean isFamily(TypeElement type) {
        List<TypeElement> permitted = permitted(type);
        return type.getModifiers().contains(Modifier.SEALED)
                && !permitted.isEmpty()
                && permitted.stream().allMatch(variant -> Annotations.has(variant, Names.IMMUTABLE));
    }

    private static boolean hasParser(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(Kinds::isParser);
    }

    private static boolean isParser(ExecutableElement method) {
        return method.getSimpleName().contentEquals("parse")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && method.getParameters().get(0).asType().toString().equals("java.lang.String");
    }

    private static List<TypeElement> publicSubtypes(TypeElement type) {
        return permitted(type).stream()
                .filter(subtype -> subtype.getKind() == ElementKind.INTERFACE)
                .toList();
    }

    private static List<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(subtype -> subtype.getKind() == TypeKind.DECLARED)
                .map(subtype -> ((DeclaredType) subtype).asElement())
                .map(Kinds::asType)
                .toList();
    }

    private static TypeElement asType(Element element) {
        return (TypeElement) element;
    }
}
