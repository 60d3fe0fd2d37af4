package io.github.communique.processor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Generates the part of a root's shape that lists the types its document can contain, the types to which their
 * attributes lead, and the attributes that refer to other values.
 */
final class TypeGraphSource {

    private TypeGraphSource() {}

    static String of(List<ValueType> types) {
        StringBuilder source = new StringBuilder();
        source.append("\n    @Override\n");
        source.append("    protected String[][] typesWithin() {\n");
        source.append("        return new String[][] {\n");
        for (ValueType type : types) {
            List<String> reached = type.reached().stream()
                    .map(one -> one.getQualifiedName().toString())
                    .toList();
            List<String> referring = type.attributes().stream()
                    .filter(attribute -> !attribute.targets().isEmpty())
                    .map(DeclaredAttribute::name)
                    .toList();
            source.append("            " + row(type.names()) + ", " + row(reached) + ", " + row(referring) + ",\n");
        }
        return source.append("        };\n    }\n").toString();
    }

    private static String row(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", ", "{", "}"));
    }
}
