package io.github.communique.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A value type as declared.
 *
 * @param element its interface
 * @param packageName its package
 * @param families the names on the wire of the families to which it belongs
 * @param attributes the attributes in the order of their declaration
 * @param extensions the attribute that keeps unknown members; null if the type keeps none
 */
record ValueType(
        TypeElement element,
        String packageName,
        List<String> families,
        List<DeclaredAttribute> attributes,
        @Nullable DeclaredAttribute extensions) {

    /** Its fully qualified name, and those of its supertypes. */
    List<String> names() {
        Set<TypeElement> names = new LinkedHashSet<>();
        collect(element, names);
        return names.stream().map(type -> type.getQualifiedName().toString()).toList();
    }

    private static void collect(TypeElement type, Set<TypeElement> types) {
        types.add(type);
        for (TypeMirror extended : type.getInterfaces()) {
            collect((TypeElement) ((DeclaredType) extended).asElement(), types);
        }
    }

    String name() {
        return element.getSimpleName().toString();
    }

    String implementation() {
        return "Immutable" + name();
    }

    String shapeName() {
        return name() + "Shape";
    }

    /** The value types that its attributes can hold. */
    Set<TypeElement> reached() {
        Set<TypeElement> reached = new LinkedHashSet<>();
        attributes.forEach(attribute -> reached.addAll(attribute.kind().reached()));
        return reached;
    }
}
