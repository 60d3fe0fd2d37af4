package io.github.communique.constraint;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one constraint annotation on an attribute demands, in a form that needs no Jakarta provider: construction, the
 * reader and the JSON Schema all read it here.
 *
 * @param annotation the annotation as declared, for example {@code @Text(max = 300)}
 * @param expected the demand in words, for example {@code at most 300 characters}
 * @param test whether a value, never null, fulfils it
 */
public record AttributeLimit(Annotation annotation, String expected, Predicate<Object> test) {

    /** The limits declared by the annotations of an element (a getter, or a type argument of its return type). */
    public static List<AttributeLimit> of(AnnotatedElement element) {
        List<AttributeLimit> limits = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            AttributeLimit limit = of(annotation);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return List.copyOf(limits);
    }

    private static @Nullable AttributeLimit of(Annotation annotation) {
        if (annotation instanceof Text text) {
            return text(text, "text that is not blank, of at most " + text.max() + " characters", text.max());
        }
        if (annotation instanceof LanguageTag) {
            return new AttributeLimit(
                    annotation,
                    "a BCP 47 language tag such as en-GB",
                    value -> TextForms.isLanguageTag((String) value));
        }
        if (annotation instanceof HttpUrl) {
            return new AttributeLimit(
                    annotation, "an absolute https or http URL", value -> TextForms.isHttpUrl((String) value));
        }
        if (annotation instanceof PlainText) {
            return new AttributeLimit(
                    annotation,
                    "plain text without markup or invisible characters",
                    value -> TextForms.isPlain((String) value));
        }
        if (annotation instanceof UnSymbol) {
            return new AttributeLimit(
                    annotation,
                    "a United Nations document symbol such as S/RES/1244 (1999)",
                    value -> TextForms.isUnSymbol((String) value));
        }
        if (annotation instanceof Size size) {
            return new AttributeLimit(
                    annotation,
                    "a list of " + size.min() + " to " + size.max() + " elements",
                    value -> isWithin(((Collection<?>) value).size(), size));
        }
        if (annotation instanceof Positive) {
            return new AttributeLimit(annotation, "a whole number of at least 1", value -> (Integer) value > 0);
        }
        if (annotation instanceof PositiveOrZero) {
            return new AttributeLimit(annotation, "a whole number of at least 0", value -> (Integer) value >= 0);
        }
        return null;
    }

    private static AttributeLimit text(Annotation annotation, String expected, int max) {
        return new AttributeLimit(annotation, expected, value -> TextForms.isText((String) value, max));
    }

    private static boolean isWithin(int size, Size limits) {
        return size >= limits.min() && size <= limits.max();
    }
}
