package io.github.communique.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A value type as declared.
 *
 * @param element its interface
 * @param packageName the package that it is in
 * @param families the names on the wire of the families that it belongs to
 * @param attributes in the order of their declaration
 * @param extensions the attribute that keeps members of other names; null if the type keeps none
 */
record ValueType(
        TypeElement element,
        String packageName,
        List<String> families,
        List<DeclaredAttribute> attributes,
        @Nullable DeclaredAttribute extensions) {

    String name() {
        return element.getSimpleName().toString();
    }

    String implementation() {
        return "Immutable" + name();
    }

    String shapeName() {
        return name() + "Shape";
    }

    /** The value types that its attributes hold. */
    Set<TypeElement> reached() {
        Set<TypeElement> reached = new LinkedHashSet<>();
        attributes.forEach(attribute -> reached.addAll(attribute.kind().reached()));
        return reached;
    }
}
