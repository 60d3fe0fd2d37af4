package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.AttributeLimit;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.reading.FormatVersion;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Writes the JSON Schema (2020-12) of the wire form, made from the shapes, with what their Javadoc says. */
final class SchemaWriter {

    private static final String ID =
            "https://communique.github.io/schema/press-release-" + FormatVersion.CURRENT + ".json";

    private final TokenSink sink;
    private final Shape release = Shape.ofBuilder(PressRelease.builder());

    SchemaWriter(TokenSink sink) {
        this.sink = sink;
    }

    void write() throws IOException {
        sink.startObject();
        text("$schema", "https://json-schema.org/draft/2020-12/schema");
        text("$id", ID);
        text("title", "Communiqué press release, format " + FormatVersion.CURRENT);
        text("$ref", reference(release));
        sink.name("$defs");
        sink.startObject();
        for (Shape shape : release.withAllWithin().values()) {
            sink.name(shape.getWireName());
            object(shape);
        }
        sink.endObject();
        sink.endObject();
    }

    private void object(Shape shape) throws IOException {
        boolean isRelease = shape.getExtensions().isPresent();
        sink.startObject();
        text("title", title(shape.getWireName()));
        text("description", Meanings.of(shape));
        text("type", "object");
        sink.name("properties");
        sink.startObject();
        if (isRelease) {
            sink.name(FormatVersion.NAME);
            sink.startObject();
            text("title", "format version");
            text("description", "The version of the wire form, major and minor. Absent: 1.0.");
            text("type", "string");
            text("pattern", SchemaPatterns.VERSION);
            sink.endObject();
        }
        if (shape.isVariant()) {
            sink.name("type");
            sink.startObject();
            text("title", "type");
            text("description", "Which of several types the object is.");
            text("const", shape.getWireName());
            sink.endObject();
        }
        for (Attribute attribute : shape.getAttributes()) {
            sink.name(attribute.getName());
            attribute(shape, attribute);
        }
        sink.endObject();
        required(shape);
        sink.name("additionalProperties");
        sink.bool(isRelease);
        sink.endObject();
    }

    private void required(Shape shape) throws IOException {
        sink.name("required");
        sink.startArray();
        if (shape.isVariant()) {
            sink.text("type");
        }
        for (Attribute attribute : shape.getAttributes()) {
            if (attribute.getMultiplicity() == Multiplicity.REQUIRED) {
                sink.text(attribute.getName());
            }
        }
        sink.endArray();
    }

    private void attribute(Shape shape, Attribute attribute) throws IOException {
        sink.startObject();
        text("title", title(attribute.getName()));
        text("description", description(shape, attribute));
        Optional<String> example = Meanings.example(shape, attribute);
        if (example.isPresent() && attribute.getMultiplicity() != Multiplicity.LIST) {
            sink.name("examples");
            sink.startArray();
            example(attribute, example.get());
            sink.endArray();
        }
        if (attribute.getMultiplicity() == Multiplicity.LIST) {
            text("type", "array");
            sink.name("items");
            sink.startObject();
            single(attribute);
            sink.endObject();
        } else {
            single(attribute);
        }
        sink.endObject();
    }

    private void example(Attribute attribute, String example) throws IOException {
        boolean isNumber = attribute.getKind() instanceof ValueKind.IntegerKind
                || attribute.getKind() instanceof ValueKind.DecimalKind;
        if (isNumber) {
            sink.number(example);
        } else {
            sink.text(example);
        }
    }

    /** The name in words: {@code first published}. */
    private static String title(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static String description(Shape shape, Attribute attribute) {
        StringBuilder description = new StringBuilder(Meanings.of(shape, attribute));
        Meanings.standardTerm(shape, attribute)
                .ifPresent(term ->
                        description.append(" Standard term: ").append(term).append('.'));
        if (attribute.getKind() instanceof ValueKind.EnumKind constants) {
            Meanings.ofConstants(constants)
                    .forEach((name, meaning) ->
                            description.append(" `").append(name).append("`: ").append(meaning));
        }
        return description.toString();
    }

    private void single(Attribute attribute) throws IOException {
        ValueKind kind = attribute.getKind();
        if (kind instanceof ValueKind.TextKind) {
            limitedText(attribute);
        } else if (kind instanceof ValueKind.EnumKind constants) {
            constants(constants);
        } else if (kind instanceof ValueKind.ScalarKind scalar) {
            scalar(scalar);
        } else if (kind instanceof ValueKind.ObjectKind object) {
            text("$ref", reference(object.shape()));
        } else if (kind instanceof ValueKind.FamilyKind family) {
            family(family);
        } else {
            number(attribute);
        }
    }

    private void number(Attribute attribute) throws IOException {
        ValueKind kind = attribute.getKind();
        if (kind instanceof ValueKind.BooleanKind) {
            text("type", "boolean");
        } else if (kind instanceof ValueKind.DecimalKind) {
            text("type", "number");
        } else {
            text("type", "integer");
            digits("minimum", least(attribute));
            digits("maximum", Integer.MAX_VALUE);
        }
    }

    private static int least(Attribute attribute) {
        int least = Integer.MIN_VALUE;
        for (AttributeLimit limit : attribute.getLimits()) {
            least = limit instanceof AttributeLimit.AtLeast found ? found.least() : least;
        }
        return least;
    }

    private void limitedText(Attribute attribute) throws IOException {
        text("type", "string");
        boolean isTag = false;
        for (AttributeLimit limit : attribute.getLimits()) {
            if (limit instanceof AttributeLimit.Text text) {
                digits("maxLength", text.max());
            }
            isTag |= limit instanceof AttributeLimit.LanguageTag;
        }
        text("pattern", isTag ? SchemaPatterns.LANGUAGE_TAG : SchemaPatterns.NOT_BLANK);
    }

    private void constants(ValueKind.EnumKind kind) throws IOException {
        sink.name("enum");
        sink.startArray();
        for (String name : kind.constants().keySet()) {
            sink.text(name);
        }
        sink.endArray();
    }

    private void family(ValueKind.FamilyKind kind) throws IOException {
        sink.name("oneOf");
        sink.startArray();
        for (Shape variant : kind.variants().values()) {
            sink.startObject();
            text("$ref", reference(variant));
            sink.endObject();
        }
        sink.endArray();
    }

    private void scalar(ValueKind.ScalarKind kind) throws IOException {
        text("type", "string");
        if (kind.type() == URI.class) {
            text("format", "uri-reference");
        }
        text("pattern", SchemaPatterns.of(kind.type()));
    }

    private void text(String name, String value) throws IOException {
        sink.name(name);
        sink.text(value);
    }

    private void digits(String name, int value) throws IOException {
        sink.name(name);
        sink.number(Integer.toString(value));
    }

    private static String reference(Shape shape) {
        return "#/$defs/" + shape.getWireName();
    }
}
