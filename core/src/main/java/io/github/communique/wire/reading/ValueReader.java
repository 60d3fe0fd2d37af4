package io.github.communique.wire.reading;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.form.TextForms;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.AttributeLimit;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.spi.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads values without attributes of their own, strictly: a value of one kind is never converted to another. */
public final class ValueReader {

    private static final int DIGITS_OF_DECIMAL = 100;

    private static final Phrase BOOLEAN = Phrase.of("form.boolean", "true or false");
    private static final Phrase INTEGER =
            Phrase.of("form.integer", "a whole number of at most 32 bits, without fraction and exponent");
    private static final Phrase DECIMAL = Phrase.of(
            "form.decimal",
            "a number of at most {most} digits, with an exponent of at most nine",
            "most",
            DIGITS_OF_DECIMAL);

    private final PathStack path;
    private final StructureFindings findings;
    private final boolean mayBeIllFormed;

    ValueReader(PathStack path, StructureFindings findings, boolean mayBeIllFormed) {
        this.path = path;
        this.findings = findings;
        this.mayBeIllFormed = mayBeIllFormed;
    }

    /**
     * The value at the current token of an attribute's kind and within its limits; null otherwise, with a finding that
     * says why.
     */
    @Nullable
    Object read(Attribute attribute, Token token, PlacedTokens tokens) throws IOException {
        boolean isOptional = attribute.getMultiplicity() == Multiplicity.OPTIONAL;
        Object value = read(attribute.getKind(), isOptional, token, tokens);
        AttributeLimit passed = value == null ? null : attribute.limitExceededBy(value);
        if (value == null || passed == null) {
            return value;
        }
        malformed(value.toString(), passed.expected(), tokens);
        return null;
    }

    /** The value at the current token, of the given kind; null otherwise, with a finding that says why. */
    @Nullable
    Object read(ValueKind kind, Token token, PlacedTokens tokens) throws IOException {
        return read(kind, false, token, tokens);
    }

    private @Nullable Object read(ValueKind kind, boolean isOptional, Token token, PlacedTokens tokens)
            throws IOException {
        if (kind instanceof ValueKind.TextKind) {
            return text(isOptional, token, tokens);
        }
        if (kind instanceof ValueKind.EnumKind constants) {
            return constant(constants, text(isOptional, token, tokens), tokens);
        }
        if (kind instanceof ValueKind.ScalarKind scalar) {
            return scalar(scalar, text(isOptional, token, tokens), tokens);
        }
        if (kind instanceof ValueKind.IntegerKind) {
            return integer(digits(token, tokens), tokens);
        }
        return kind instanceof ValueKind.DecimalKind ? decimal(digits(token, tokens), tokens) : bool(token, tokens);
    }

    /** Reports that the current token is not of the expected kind. */
    void wrongKind(Phrase expected, Token token, PlacedTokens tokens) {
        findings.add(
                StructureRule.WRONG_KIND,
                path.pointer(),
                tokens.place(),
                "found",
                token.description(),
                "expected",
                expected);
    }

    private @Nullable String text(boolean isOptional, Token token, PlacedTokens tokens) throws IOException {
        if (token != Token.TEXT) {
            wrongKind(Token.TEXT.description(), token, tokens);
            return null;
        }
        String text = tokens.text();
        if (text.isEmpty() && isOptional) {
            findings.add(StructureRule.EMPTY_STANDS_FOR_ABSENT, path.pointer(), tokens.place(), "found", "\"\"");
            return null;
        }
        if (TextForms.isBlank(text)) {
            findings.add(StructureRule.BLANK_TEXT, path.pointer(), tokens.place(), "found", text);
            return null;
        }
        if (mayBeIllFormed && !TextForms.isWellFormed(text)) {
            findings.add(StructureRule.UNPAIRED_SURROGATE, path.pointer(), tokens.place(), "found", text);
            return null;
        }
        return text;
    }

    private @Nullable Object constant(ValueKind.EnumKind kind, @Nullable String name, PlacedTokens tokens) {
        if (name == null) {
            return null;
        }
        Object constant = kind.constants().get(name);
        if (constant == null) {
            malformed(name, oneOf(kind.constants().keySet()), tokens);
        }
        return constant;
    }

    static Phrase oneOf(Collection<String> choices) {
        return Phrase.of("form.choice", "one of {choices}", "choices", String.join(", ", choices));
    }

    private @Nullable Object scalar(ValueKind.ScalarKind kind, @Nullable String text, PlacedTokens tokens) {
        if (text == null) {
            return null;
        }
        try {
            return kind.parse(text);
        } catch (MalformedValueException e) {
            malformed(e.getFound(), e.getExpected(), tokens);
            return null;
        }
    }

    private @Nullable String digits(Token token, PlacedTokens tokens) throws IOException {
        if (token != Token.NUMBER) {
            wrongKind(Token.NUMBER.description(), token, tokens);
            return null;
        }
        return tokens.text();
    }

    private @Nullable Object integer(@Nullable String digits, PlacedTokens tokens) {
        if (digits == null) {
            return null;
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            malformed(digits, INTEGER, tokens);
            return null;
        }
    }

    private @Nullable Object decimal(@Nullable String digits, PlacedTokens tokens) {
        if (digits == null) {
            return null;
        }
        try {
            if (digits.length() <= DIGITS_OF_DECIMAL) {
                return new BigDecimal(digits);
            }
        } catch (NumberFormatException e) {
            // Reported below, with the same message as a number with too many digits.
        }
        malformed(digits, DECIMAL, tokens);
        return null;
    }

    private @Nullable Object bool(Token token, PlacedTokens tokens) {
        if (token != Token.TRUE && token != Token.FALSE) {
            wrongKind(BOOLEAN, token, tokens);
            return null;
        }
        return token == Token.TRUE;
    }

    /** Reports that a value does not have the expected form. */
    void malformed(String found, Phrase expected, PlacedTokens tokens) {
        findings.add(
                StructureRule.MALFORMED_VALUE, path.pointer(), tokens.place(), "found", found, "expected", expected);
    }
}
