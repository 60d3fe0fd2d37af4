package io.github.communique.verification;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document in the structure of a release, of which a fuzzer decides the attributes, their order and their values; most are
 * of the right kind, so that it gets past the first fault.
 */
final class FuzzedDocument {

    private static final int MAX_DEPTH = 5;
    private static final List<String> SCALARS = List.of(
            "2022-07-07",
            "2022-07~",
            "1999-06-12/..",
            "2022-07-07T14:30:00+02:00",
            "2022-07-07T14:30:00",
            "S/RES/1244 (1999)",
            "UNSCR 1244",
            "P12M",
            "https://www.example.org/press/1",
            "/body/0/text",
            "en-GB",
            "[2016-08-24,2016-08-28]");
    private static final List<String> ODD_VALUES =
            List.of("null", "true", "{}", "[]", "\"\"", "\" \"", "-0", "1e400", "[[]]", "\"\\ud800\"", "{\"type\":5}");

    private final FuzzedDataProvider data;
    private final StringBuilder json = new StringBuilder();

    private FuzzedDocument(FuzzedDataProvider data) {
        this.data = data;
    }

    /** The document that the data decide. */
    static String of(FuzzedDataProvider data) {
        FuzzedDocument document = new FuzzedDocument(data);
        document.object(Shape.ofBuilder(PressRelease.builder()), 0);
        if (data.consumeProbabilityDouble() > 0.9) {
            document.json.append(data.consumeString(8));
        }
        return document.json.toString();
    }

    private void object(Shape shape, int depth) {
        List<String> members = new ArrayList<>();
        if (shape.isVariant()) {
            members.add("\"type\":\"" + shape.getWireName() + '"');
        }
        for (Attribute attribute : shape.getAttributes()) {
            boolean isWanted = attribute.getMultiplicity() == Multiplicity.REQUIRED
                    ? data.consumeInt(0, 15) > 0
                    : depth < MAX_DEPTH && data.consumeInt(0, 3 + depth) == 0 && data.remainingBytes() > 0;
            if (isWanted) {
                members.add(member(attribute, depth));
            }
        }
        if (data.consumeInt(0, 9) == 0) {
            members.add(quoted(data.consumeString(6)) + ":" + data.pickValue(ODD_VALUES));
        }
        if (members.size() > 1 && data.consumeBoolean()) {
            members.add(members.remove(0));
        }
        json.append('{').append(String.join(",", members)).append('}');
    }

    private String member(Attribute attribute, int depth) {
        FuzzedDocument value = new FuzzedDocument(data);
        value.attributeValue(attribute, depth);
        return quoted(attribute.getName()) + ":" + value.json;
    }

    private void attributeValue(Attribute attribute, int depth) {
        if (data.consumeInt(0, 15) == 0) {
            json.append(data.pickValue(ODD_VALUES));
        } else if (attribute.getMultiplicity() == Multiplicity.LIST) {
            json.append('[');
            for (int count = data.consumeInt(0, 3), i = 0; i < count; i++) {
                json.append(i == 0 ? "" : ",");
                single(attribute.getKind(), depth);
            }
            json.append(']');
        } else {
            single(attribute.getKind(), depth);
        }
    }

    private void single(ValueKind kind, int depth) {
        if (kind instanceof ValueKind.ObjectKind object) {
            object(object.shape(), depth + 1);
        } else if (kind instanceof ValueKind.FamilyKind family) {
            object(data.pickValue(List.copyOf(family.variants().values())), depth + 1);
        } else if (kind instanceof ValueKind.EnumKind constants) {
            json.append(quoted(data.pickValue(List.copyOf(constants.constants().keySet()))));
        } else if (kind instanceof ValueKind.IntegerKind || kind instanceof ValueKind.DecimalKind) {
            json.append(data.consumeInt(-2, 50));
        } else if (kind instanceof ValueKind.BooleanKind) {
            json.append(data.consumeBoolean());
        } else {
            json.append(quoted(data.consumeInt(0, 2) > 0 ? data.pickValue(SCALARS) : data.consumeString(24)));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
            quoted.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return quoted.append('"').toString();
    }
}
