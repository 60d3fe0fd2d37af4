package io.github.communique.wire.writing;

import io.github.communique.ExtensionValue;
import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.reading.FormatVersion;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values by their shapes: attributes in the order of their declaration, without absent ones and empty lists. An
 * optional value in which nothing is set is omitted as well.
 */
public final class ShapeWriter {

    private final TokenSink sink;

    public ShapeWriter(TokenSink sink) {
        this.sink = sink;
    }

    /** Writes a value with attributes as a document of its own. */
    public void writeAlone(Object value) throws IOException {
        sink.startObject();
        writeMembersAlone(value);
        sink.endObject();
    }

    /**
     * Writes the members of a value that is a document of its own, including the format version of a release and the
     * type of a variant.
     */
    public void writeMembersAlone(Object value) throws IOException {
        Shape shape = Shape.ofValue(value);
        if (value instanceof PressRelease) {
            sink.name(FormatVersion.NAME);
            sink.text(FormatVersion.CURRENT);
        } else if (shape.isVariant()) {
            type(shape);
        }
        members(shape, shape.valuesIn(value));
        if (value instanceof PressRelease release) {
            extensions(release.getExtensions());
        }
    }

    private void write(Shape shape, @Nullable Object[] values) throws IOException {
        sink.startObject();
        members(shape, values);
        sink.endObject();
    }

    private void members(Shape shape, @Nullable Object[] values) throws IOException {
        List<Attribute> attributes = shape.getAttributes();
        for (int i = 0; i < values.length; i++) {
            Object found = values[i];
            if (found == null) {
                continue;
            }
            Attribute attribute = attributes.get(i);
            if (attribute.isOptionalObject() && attribute.getKind() instanceof ValueKind.ObjectKind kind) {
                optionalObject(attribute, kind.shape(), kind.shape().valuesIn(found));
            } else {
                sink.name(attribute.getName());
                attributeValue(attribute, found);
            }
        }
    }

    private void optionalObject(Attribute attribute, Shape shape, @Nullable Object[] values) throws IOException {
        if (!shape.isEmpty(values)) {
            sink.name(attribute.getName());
            write(shape, values);
        }
    }

    private void attributeValue(Attribute attribute, Object value) throws IOException {
        if (attribute.getMultiplicity() != Multiplicity.LIST) {
            write(attribute.getKind(), value);
            return;
        }
        sink.startArray();
        List<?> elements = (List<?>) value;
        for (int i = 0; i < elements.size(); i++) {
            write(attribute.getKind(), elements.get(i));
        }
        sink.endArray();
    }

    /** Writes a value of a kind. */
    public void write(ValueKind kind, Object value) throws IOException {
        if (kind instanceof ValueKind.TextKind) {
            sink.text((String) value);
        } else if (kind instanceof ValueKind.ObjectKind object) {
            write(object.shape(), object.shape().valuesIn(value));
        } else if (kind instanceof ValueKind.FamilyKind) {
            variant(Shape.ofValue(value), value);
        } else if (kind instanceof ValueKind.EnumKind constants) {
            sink.text(constants.nameOf((Enum<?>) value));
        } else if (kind instanceof ValueKind.IntegerKind || kind instanceof ValueKind.DecimalKind) {
            sink.number(value.toString());
        } else if (kind instanceof ValueKind.BooleanKind) {
            sink.bool((Boolean) value);
        } else {
            sink.text(value.toString());
        }
    }

    private void variant(Shape shape, Object value) throws IOException {
        sink.startObject();
        type(shape);
        members(shape, shape.valuesIn(value));
        sink.endObject();
    }

    private void type(Shape shape) throws IOException {
        sink.name("type");
        sink.text(shape.getWireName());
    }

    /** Writes the value of an unknown attribute. */
    public void writeExtension(ExtensionValue value) throws IOException {
        if (value instanceof ExtensionValue.OfText text) {
            sink.text(text.text());
        } else if (value instanceof ExtensionValue.OfNumber number) {
            sink.number(number.digits());
        } else if (value instanceof ExtensionValue.OfBoolean bool) {
            sink.bool(bool.value());
        } else if (value instanceof ExtensionValue.OfArray array) {
            sink.startArray();
            for (ExtensionValue element : array.elements()) {
                writeExtension(element);
            }
            sink.endArray();
        } else if (value instanceof ExtensionValue.OfObject object) {
            sink.startObject();
            extensions(object.members());
            sink.endObject();
        } else {
            sink.nullValue();
        }
    }

    private void extensions(Map<String, ExtensionValue> members) throws IOException {
        for (Map.Entry<String, ExtensionValue> member : members.entrySet()) {
            sink.name(member.getKey());
            writeExtension(member.getValue());
        }
    }
}
