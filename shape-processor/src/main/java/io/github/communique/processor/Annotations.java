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

/** Reads annotations by the fully qualified names of their types. */
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

    /** The name of a type on the wire: the stated one, or the Java name converted by {@link Names#onTheWire}. */
    static String wireName(TypeElement type) {
        return find(type, Names.WIRE_NAME)
                .flatMap(name -> name.getElementValues().values().stream().findFirst())
                .map(name -> name.getValue().toString())
                .orElseGet(() -> Names.onTheWire(type.getSimpleName()));
    }

    /** The value of an element of an annotation, or its default if not stated. */
    static Object value(AnnotationMirror annotation, String element, Elements elements) {
        return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(element))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(annotation + " has no " + element));
    }

    /** The types in an element of an annotation that is a list of classes. */
    static List<TypeElement> types(AnnotationMirror annotation, String element, Elements elements) {
        return ((List<?>) value(annotation, element, elements))
                .stream()
                        .map(one -> (TypeMirror) ((AnnotationValue) one).getValue())
                        .filter(DeclaredType.class::isInstance)
                        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                        .toList();
    }
}
