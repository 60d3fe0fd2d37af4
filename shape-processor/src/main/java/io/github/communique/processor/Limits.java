package io.github.communique.processor;

import io.github.communique.processor.DeclaredKind.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** Converts the constraints declared on attributes to limits; a constraint that would never be checked is reported. */
final class Limits {

    private static final String TEXT = Names.CONSTRAINT_PACKAGE + ".Text";
    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final Set<String> OF_TEXTS = new LinkedHashSet<>(List.of(
            TEXT,
            Names.CONSTRAINT_PACKAGE + ".LanguageTag",
            Names.CONSTRAINT_PACKAGE + ".HttpUrl",
            Names.CONSTRAINT_PACKAGE + ".PlainText",
            Names.CONSTRAINT_PACKAGE + ".UnSymbol"));
    private static final String POSITIVE = JAKARTA + "Positive";
    private static final String POSITIVE_OR_ZERO = JAKARTA + "PositiveOrZero";

    private final Elements elements;
    private final Problems problems;

    Limits(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /**
     * The limits declared on a value, as Java expressions: those of a getter, or of the contents of its
     * {@code Optional} or list.
     */
    List<String> of(ExecutableElement getter, AnnotatedConstruct single, DeclaredKind kind) {
        List<String> limits = new ArrayList<>();
        for (AnnotationMirror annotation : single.getAnnotationMirrors()) {
            if (isConstraint(annotation)) {
                add(getter, annotation, kind, limits);
            }
        }
        return limits;
    }

    /** Reports constraints on a getter that belong on the contents of its {@code Optional} or list. */
    void requireNone(ExecutableElement getter) {
        for (AnnotationMirror annotation : getter.getAnnotationMirrors()) {
            if (isConstraint(annotation)) {
                problems.reportAttribute(
                        getter,
                        simpleName(annotation)
                                + " is not checked here; it is expected on the values, as in Optional<@Text String>");
            }
        }
    }

    private void add(ExecutableElement getter, AnnotationMirror annotation, DeclaredKind kind, List<String> limits) {
        String name = Annotations.nameOf(annotation);
        if (OF_TEXTS.contains(name)) {
            requireForm(getter, annotation, kind, Form.TEXT, "a text");
            limits.add(limit(Names.simple(name), name.equals(TEXT) ? max(annotation) : ""));
        } else if (name.equals(POSITIVE) || name.equals(POSITIVE_OR_ZERO)) {
            requireForm(getter, annotation, kind, Form.INTEGER, "a whole number");
            limits.add(limit("AtLeast", name.equals(POSITIVE) ? "1" : "0"));
        } else {
            problems.reportAttribute(
                    getter,
                    simpleName(annotation) + " is a constraint that is never checked; expected one of " + known());
        }
    }

    private void requireForm(
            ExecutableElement getter, AnnotationMirror annotation, DeclaredKind kind, Form form, String expected) {
        if (kind.form() != form) {
            problems.reportAttribute(
                    getter,
                    simpleName(annotation) + " is expected on " + expected + ", and this is "
                            + Names.simple(kind.type()));
        }
    }

    private String max(AnnotationMirror annotation) {
        return Annotations.value(annotation, "max", elements).toString();
    }

    private static boolean isConstraint(AnnotationMirror annotation) {
        return Annotations.has(Annotations.typeOf(annotation), Names.CONSTRAINT)
                || Annotations.nameOf(annotation).startsWith("jakarta.validation.");
    }

    private static String limit(String type, String argument) {
        return "new AttributeLimit." + type + '(' + argument + ')';
    }

    private static String simpleName(AnnotationMirror annotation) {
        return "@" + Annotations.typeOf(annotation).getSimpleName();
    }

    private static String known() {
        List<String> names = new ArrayList<>(OF_TEXTS);
        names.add(POSITIVE);
        names.add(POSITIVE_OR_ZERO);
        return String.join(
                ", ", names.stream().map(name -> "@" + Names.simple(name)).toList());
    }
}
