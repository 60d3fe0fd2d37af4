package io.github.communique.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Looks at annotations by the full names of their types. */
final class Annotations {

    private Annotations() {}

    static boolean has(AnnotatedConstruct annotated, String name) {
        return find(annotated, name).isPresent();
    }

    static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String name) {
        return annotated.getAnnotationMirrors().stream()
                .filter(annotation -> nameOf(annotation).equals(name))
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    static String nameOf(AnnotationMirror annotation) {
        return typeOf(annotation).getQualifiedName().toString();
    }

    static TypeElement typeOf(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** The name of a type on the wire: the one stated, or its own as {@link Names#onTheWire} has it. */
    static String wireName(TypeElement type) {
        return find(type, Names.WIRE_NAME)
                .flatMap(name -> name.getElementValues().values().stream().findFirst())
                .map(name -> name.getValue().toString())
                .orElseGet(() -> Names.onTheWire(type.getSimpleName()));
    }

    /** The value of an element of an annotation, its default where nothing is stated. */
    static Object value(AnnotationMirror annotation, String element, Elements elements) {
        return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(element))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(annotation + " has no " + element));
    }

    /** The types that an element of an annotation names, a list of classes. */
    static List<TypeElement> types(AnnotationMirror annotation, String element, Elements elements) {
        return ((List<?>) value(annotation, element, elements))
                .stream()
                        .map(one -> (TypeMirror) ((AnnotationValue) one).getValue())
                        .filter(DeclaredType.class::isInstance)
                        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                        .toList();
    }
}
