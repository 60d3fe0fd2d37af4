package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.List;

/** Texts that an expression language would take for its own, and releases in which every text is one of them. */
final class Payloads {

    static final List<String> ALL = List.of(
            "${7*7}",
            "#{7*7}",
            "$${7*7}",
            "\\${7*7}",
            "{message}",
            "${validatedValue}",
            "{jakarta.validation.constraints.NotNull.message}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "${formatter.format('%1$s', 'pwned')}",
            "#{''.class.forName('java.lang.System').getProperty('user.home')}",
            "${{7*7}}",
            "%{7*7}${\"\".concat('49')}");

    private Payloads() {}

    /** The release with the payload in place of every text that it may be. */
    static PressRelease in(PressRelease release, String payload) {
        return (PressRelease) replaced(Shape.ofBuilder(PressRelease.builder()), release, payload);
    }

    private static Object replaced(Shape shape, Object value, String payload) {
        Object builder = shape.newBuilder();
        for (Attribute attribute : shape.getAttributes()) {
            Object part = attribute.get(value);
            if (part != null) {
                attribute.set(builder, replaced(attribute, part, payload));
            }
        }
        return shape.build(builder);
    }

    private static Object replaced(Attribute attribute, Object part, String payload) {
        return attribute.getMultiplicity() == Multiplicity.LIST
                ? ((List<?>) part)
                        .stream()
                                .map(element -> replaced(attribute.getKind(), attribute, element, payload))
                                .toList()
                : replaced(attribute.getKind(), attribute, part, payload);
    }

    private static Object replaced(ValueKind kind, Attribute attribute, Object value, String payload) {
        if (kind instanceof ValueKind.ObjectKind object) {
            return replaced(object.shape(), value, payload);
        }
        if (kind instanceof ValueKind.FamilyKind family) {
            return replaced(family.shapeOf(value), value, payload);
        }
        boolean isAllowed = kind instanceof ValueKind.TextKind
                && attribute.getLimits().stream().allMatch(limit -> limit.isKeptBy(payload));
        return isAllowed ? payload : value;
    }
}
