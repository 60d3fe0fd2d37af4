package io.github.communique.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates the shape of each value type that can occur in a document: of the types marked as roots, and of all types
 * that can be reached from them through attributes. A value type that cannot be described is reported as a compile
 * error.
 */
public final class ShapeProcessor extends AbstractProcessor {

    private final Set<TypeElement> reached = new LinkedHashSet<>();

    /** Called by the compiler. */
    public ShapeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Names.ROOT);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Deque<TypeElement> open = new ArrayDeque<>();
        for (TypeElement annotation : annotations) {
            for (Element root : round.getElementsAnnotatedWith(annotation)) {
                reach((TypeElement) root, open);
            }
        }
        Problems problems = new Problems(processingEnv.getMessager());
        ValueTypes types = new ValueTypes(processingEnv, problems);
        Map<TypeElement, ValueType> read = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            TypeElement element = open.remove();
            ValueType type = types.read(element);
            read.put(element, type);
            type.reached().forEach(next -> reach(next, open));
        }
        for (ValueType type : read.values()) {
            if (!problems.areAt(type.element())) {
                write(type, read);
            }
        }
        return false;
    }

    /** The types that can be reached from one type, starting with the type itself. */
    private static List<ValueType> graph(ValueType from, Map<TypeElement, ValueType> all) {
        Set<TypeElement> within = new LinkedHashSet<>(Set.of(from.element()));
        Deque<TypeElement> open = new ArrayDeque<>(within);
        while (!open.isEmpty()) {
            for (TypeElement next :
                    Objects.requireNonNull(all.get(open.remove())).reached()) {
                if (within.add(next)) {
                    open.add(next);
                }
            }
        }
        return within.stream()
                .map(type -> Objects.requireNonNull(all.get(type)))
                .toList();
    }

    private void reach(TypeElement type, Deque<TypeElement> open) {
        if (reached.add(type)) {
            open.add(type);
        }
    }

    private void write(ValueType type, Map<TypeElement, ValueType> all) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(type.packageName() + '.' + type.shapeName(), type.element())
                .openWriter()) {
            boolean isRoot = Annotations.has(type.element(), Names.ROOT);
            file.write(new ShapeSource(type, isRoot ? graph(type, all) : List.of()).text());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "cannot write the shape: " + e.getMessage(), type.element());
        }
    }
}
