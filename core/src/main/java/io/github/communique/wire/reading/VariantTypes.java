package io.github.communique.wire.reading;

import io.github.communique.constraint.Phrase;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.spi.Token;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the member that names the type of an object within its family. */
public final class VariantTypes {

    /** The name of the member. */
    static final String NAME = "type";

    private final PathStack path;
    private final StructureFindings findings;
    private final ValueReader values;

    VariantTypes(PathStack path, StructureFindings findings, ValueReader values) {
        this.path = path;
        this.findings = findings;
        this.values = values;
    }

    /** Reports a type that differs from that of the shape by which the value is read; the path must be at the type. */
    void requireOwn(Shape shape, Token type, PlacedTokens tokens) throws IOException {
        Phrase expected = Phrase.verbatim("\"" + shape.getWireName() + "\"");
        if (type != Token.TEXT || !tokens.text().equals(shape.getWireName())) {
            report(expected, type, tokens);
        }
    }

    /** The shape named by the type at the current token; null if there is none, with a finding that says why. */
    @Nullable
    Shape shape(ValueKind.FamilyKind family, Token type, PlacedTokens tokens) throws IOException {
        Shape shape = type == Token.TEXT ? family.variant(tokens.text()) : null;
        if (shape == null) {
            path.push(NAME);
            report(ValueReader.oneOf(family.variants().keySet()), type, tokens);
            path.pop();
        }
        return shape;
    }

    private void report(Phrase expected, Token type, PlacedTokens tokens) throws IOException {
        if (type != Token.TEXT) {
            values.wrongKind(expected, type, tokens);
            return;
        }
        findings.add(
                StructureRule.UNKNOWN_TYPE,
                path.pointer(),
                tokens.place(),
                "found",
                tokens.text(),
                "expected",
                expected);
    }
}
