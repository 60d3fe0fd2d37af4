package io.github.communique.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Generates the list of rules for each family, in the order in which their methods are declared. A malformed rule is
 * reported as a compile error at its method.
 */
public final class RuleProcessor extends AbstractProcessor {

    private static final int PARAMETERS = 2;

    /** Called by the compiler. */
    public RuleProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Names.RULE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<TypeElement, Boolean> families = new LinkedHashMap<>();
        for (TypeElement annotation : annotations) {
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                boolean isSound = isRule((ExecutableElement) method);
                families.merge((TypeElement) Problems.ownerOf(method), isSound, Boolean::logicalAnd);
            }
        }
        families.forEach((family, isSound) -> {
            if (isSound) {
                write(family);
            }
        });
        return false;
    }

    private boolean isRule(ExecutableElement method) {
        boolean isRule = method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getReturnType().getKind() == TypeKind.VOID
                && method.getParameters().size() == PARAMETERS
                && method.getParameters().get(0).asType().getKind() == TypeKind.DECLARED
                && method.getParameters().get(1).asType().toString().equals(Names.RULE_CONTEXT);
        if (!isRule) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            method.getSimpleName()
                                    + ": expected a static method, not private, of a value and a RuleContext",
                            method);
        }
        return isRule;
    }

    private void write(TypeElement family) {
        Elements elements = processingEnv.getElementUtils();
        String packageName = elements.getPackageOf(family).getQualifiedName().toString();
        List<DeclaredRule> rules = ElementFilter.methodsIn(family.getEnclosedElements()).stream()
                .filter(method -> Annotations.has(method, Names.RULE))
                .map(method -> rule(method, elements))
                .toList();
        RuleListSource source =
                new RuleListSource(packageName, family.getSimpleName().toString(), rules);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + '.' + source.name(), family)
                .openWriter()) {
            file.write(source.text());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "cannot write the rules: " + e.getMessage(), family);
        }
    }

    private static DeclaredRule rule(ExecutableElement method, Elements elements) {
        AnnotationMirror annotation = Annotations.find(method, Names.RULE).orElseThrow();
        List<String> needed = ((List<?>) Annotations.value(annotation, "skipIfUnread", elements))
                .stream()
                        .map(one -> Objects.toString(((AnnotationValue) one).getValue()))
                        .toList();
        return new DeclaredRule(
                Annotations.value(annotation, "id", elements).toString(),
                Names.simple(Annotations.value(annotation, "severity", elements).toString()),
                method.getParameters().get(0).asType().toString(),
                method.getSimpleName().toString(),
                needed);
    }
}
