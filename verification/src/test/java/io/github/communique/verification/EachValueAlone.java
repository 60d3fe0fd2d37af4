package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.WireType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes and reads a release and each value in it, each alone, once for each type. */
final class EachValueAlone {

    private final HostMapper mapper;
    private final Set<Class<?>> types = new HashSet<>();

    EachValueAlone(HostMapper mapper) {
        this.mapper = mapper;
    }

    /** The types whose values were written and read. */
    Set<Class<?>> types() {
        return types;
    }

    void writeAndRead(PressRelease release) {
        roundTrip(Shape.ofBuilder(PressRelease.builder()).asKind(), PressRelease.class, release);
    }

    private void roundTrip(ValueKind kind, Class<?> type, Object value) {
        roundTripOnce(type, value);
        if (kind instanceof ValueKind.ObjectKind || kind instanceof ValueKind.FamilyKind) {
            Shape shape = Shape.ofValue(value);
            roundTripOnce(shape.getType(), value);
            parts(shape, value);
        }
    }

    private void roundTripOnce(Class<?> type, Object value) {
        if (WireType.of(type).isPresent() && types.add(type)) {
            assertThat(mapper.read(mapper.write(value), type))
                    .as(type.getSimpleName())
                    .isEqualTo(value);
        }
    }

    private void parts(Shape shape, Object value) {
        for (Attribute attribute : shape.getAttributes()) {
            Object found = attribute.get(value);
            List<?> all = found == null ? List.of() : found instanceof List<?> list ? list : List.of(found);
            for (Object single : all) {
                roundTrip(attribute.getKind(), typeOf(attribute.getKind(), single), single);
            }
        }
    }

    private static Class<?> typeOf(ValueKind kind, Object value) {
        if (kind instanceof ValueKind.ObjectKind object) {
            return object.shape().getType();
        }
        if (kind instanceof ValueKind.FamilyKind family) {
            return family.type();
        }
        return kind instanceof ValueKind.ScalarKind scalar ? scalar.type() : value.getClass();
    }
}
