package io.github.communique.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the declarations of value types and reports faults in them. */
final class ValueTypes {

    /** Sets of attributes are stored as bits of a long. */
    private static final int MAX_ATTRIBUTES = Long.SIZE;

    private final Elements elements;
    private final Problems problems;
    private final Attributes attributes;

    ValueTypes(ProcessingEnvironment environment, Problems problems) {
        this.elements = environment.getElementUtils();
        this.problems = problems;
        this.attributes = new Attributes(elements, problems);
    }

    ValueType read(TypeElement type) {
        requireForm(type);
        List<DeclaredAttribute> declared = new ArrayList<>();
        DeclaredAttribute extensions = null;
        for (ExecutableElement getter : getters(type)) {
            DeclaredAttribute attribute = attributes.read(getter);
            if (extensions != null) {
                problems.reportAttribute(getter, "the extensions (a map) are expected to be the last attribute");
            }
            if (attribute != null && attribute.holder() == DeclaredAttribute.Holder.MAP) {
                extensions = attribute;
            } else if (attribute != null) {
                declared.add(attribute);
            }
        }
        if (getters(type).isEmpty()) {
            problems.report(type, "expected an attribute at least");
        }
        if (declared.size() > MAX_ATTRIBUTES) {
            problems.report(
                    type,
                    "has " + declared.size() + " attributes; expected at most " + MAX_ATTRIBUTES + ": group some");
        }
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return new ValueType(type, packageName, families(type), declared, extensions);
    }

    private void requireForm(TypeElement type) {
        if (!Annotations.has(type, Names.IMMUTABLE)
                || type.getKind() != ElementKind.INTERFACE
                || Problems.ownerOf(type).getKind() != ElementKind.PACKAGE) {
            problems.report(type, "expected a top-level interface with @Value.Immutable");
        }
        if (!type.getModifiers().contains(Modifier.SEALED)) {
            problems.report(type, "expected to be sealed, and to permit Immutable" + type.getSimpleName() + " only");
        }
        requireBuilder(type);
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (isAttribute(method) && !Problems.ownerOf(method).equals(type)) {
                problems.report(
                        type,
                        "inherits " + method.getSimpleName()
                                + "; expected to declare it again, at its place in the order");
            }
        }
    }

    private void requireBuilder(TypeElement type) {
        TypeElement builder = null;
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            if (nested.getSimpleName().contentEquals("Builder")) {
                builder = nested;
            }
        }
        if (builder == null) {
            problems.report(
                    type, "expected a nested class Builder that extends Immutable" + type.getSimpleName() + ".Builder");
        } else if (!isRegistered(builder)) {
            problems.report(
                    type,
                    "expected its Builder to have the field: static final Shape SHAPE = Shape.register(new "
                            + type.getSimpleName()
                            + "Shape());");
        }
        boolean hasFactory = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("builder")
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().isEmpty());
        if (!hasFactory) {
            problems.report(type, "expected a static method builder()");
        }
    }

    private static boolean isRegistered(TypeElement builder) {
        return ElementFilter.fieldsIn(builder.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals("SHAPE")
                        && field.getModifiers().contains(Modifier.STATIC)
                        && field.getModifiers().contains(Modifier.FINAL));
    }

    private static List<ExecutableElement> getters(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(ValueTypes::isAttribute)
                .toList();
    }

    private static boolean isAttribute(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && Problems.ownerOf(method).getKind() == ElementKind.INTERFACE
                && (method.getModifiers().contains(Modifier.ABSTRACT) || Annotations.has(method, Names.DEFAULT));
    }

    private static List<String> families(TypeElement type) {
        return type.getInterfaces().stream()
                .map(family -> (TypeElement) ((DeclaredType) family).asElement())
                .filter(Kinds::isFamily)
                .map(Annotations::wireName)
                .toList();
    }
}
