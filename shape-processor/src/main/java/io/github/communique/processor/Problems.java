package io.github.communique.processor;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports problems that prevent a value type from being described, each at the element to be corrected. */
final class Problems {

    private final Messager messager;
    private final Set<Element> faulty = new HashSet<>();

    Problems(Messager messager) {
        this.messager = messager;
    }

    /** Reports a problem of a value type as a whole. */
    void report(Element type, String message) {
        faulty.add(type);
        messager.printMessage(Diagnostic.Kind.ERROR, type.getSimpleName() + ": " + message, type);
    }

    /** Reports a problem of one attribute. */
    void reportAttribute(Element getter, String message) {
        Element type = ownerOf(getter);
        faulty.add(type);
        String name = type.getSimpleName() + "." + getter.getSimpleName();
        messager.printMessage(Diagnostic.Kind.ERROR, name + ": " + message, getter);
    }

    /** The type that encloses a type or declares a method. */
    static Element ownerOf(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Whether a problem of the type or of one of its attributes was reported. */
    boolean areAt(Element type) {
        return faulty.contains(type);
    }
}
