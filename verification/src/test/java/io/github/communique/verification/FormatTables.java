package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.AttributeLimit;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.time.DateInterval;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.time.Period;
import java.util.stream.Collectors;

/** The tables of docs/format.md. */
final class FormatTables {

    private final StringBuilder page = new StringBuilder();

    private FormatTables() {}

    static String all() {
        FormatTables tables = new FormatTables();
        Shape.ofBuilder(PressRelease.builder()).withAllWithin().values().forEach(tables::table);
        return tables.page.toString();
    }

    private void table(Shape shape) {
        page.append("\n### ").append(shape.getWireName()).append("\n\n");
        page.append(Meanings.of(shape)).append("\n\n| attribute | | value | meaning |\n|---|---|---|---|\n");
        if (shape.isVariant()) {
            page.append("| `type` | required | `").append(shape.getWireName()).append("` | Which type it is. |\n");
        }
        for (Attribute attribute : shape.getAttributes()) {
            page.append("| `").append(attribute.getName()).append("` | ");
            page.append(
                    attribute.getMultiplicity() == Multiplicity.REQUIRED
                            ? "required"
                            : attribute.getMultiplicity() == Multiplicity.LIST ? "list" : "");
            page.append(" | ")
                    .append(value(attribute))
                    .append(" | ")
                    .append(meaning(shape, attribute))
                    .append(" |\n");
        }
        shape.getAttributes().forEach(this::constants);
    }

    private static String meaning(Shape shape, Attribute attribute) {
        StringBuilder meaning = new StringBuilder(Meanings.of(shape, attribute));
        Meanings.standardTerm(shape, attribute)
                .ifPresent(term -> meaning.append(" *").append(term).append("*"));
        Meanings.example(shape, attribute)
                .ifPresent(
                        example -> meaning.append(" Example: `").append(example).append('`'));
        return meaning.toString().replace("|", "\\|");
    }

    private void constants(Attribute attribute) {
        if (attribute.getKind() instanceof ValueKind.EnumKind constants) {
            page.append("\nThe words of `").append(attribute.getName()).append("`:\n\n");
            Meanings.ofConstants(constants)
                    .forEach((name, meaning) -> page.append("- `")
                            .append(name)
                            .append("`: ")
                            .append(meaning)
                            .append('\n'));
        }
    }

    private static String value(Attribute attribute) {
        ValueKind kind = attribute.getKind();
        if (kind instanceof ValueKind.ObjectKind object) {
            return link(object.shape());
        }
        if (kind instanceof ValueKind.FamilyKind family) {
            return family.variants().values().stream().map(FormatTables::link).collect(Collectors.joining(", "));
        }
        if (kind instanceof ValueKind.EnumKind) {
            return "one of the words below";
        }
        if (kind instanceof ValueKind.ScalarKind scalar) {
            return scalar(scalar.type());
        }
        if (kind instanceof ValueKind.BooleanKind) {
            return "yes or no";
        }
        if (kind instanceof ValueKind.DecimalKind) {
            return "number";
        }
        return kind instanceof ValueKind.IntegerKind ? integer(attribute) : text(attribute);
    }

    private static String scalar(Class<?> type) {
        if (type == URI.class) {
            return "URI";
        }
        if (type == Stamp.class) {
            return "stamp";
        }
        if (type == DateInterval.class) {
            return "interval";
        }
        if (type == LegalInstrument.class) {
            return "instrument";
        }
        return type == Period.class ? "period" : type.getSimpleName().equals("Pointer") ? "pointer" : "date";
    }

    private static String integer(Attribute attribute) {
        boolean isCount = attribute.getLimits().stream().anyMatch(AttributeLimit.AtLeast.class::isInstance);
        return isCount ? "whole number, at least 0" : "whole number";
    }

    private static String text(Attribute attribute) {
        if (!attribute.getTargets().isEmpty()) {
            return "local id of " + String.join(" or ", attribute.getTargets());
        }
        for (AttributeLimit limit : attribute.getLimits()) {
            if (limit instanceof AttributeLimit.LanguageTag) {
                return "language tag";
            }
            if (limit instanceof AttributeLimit.Text text) {
                return "text, at most " + text.max();
            }
        }
        return "text";
    }

    private static String link(Shape shape) {
        return "[" + shape.getWireName() + "](#" + shape.getWireName() + ")";
    }
}
