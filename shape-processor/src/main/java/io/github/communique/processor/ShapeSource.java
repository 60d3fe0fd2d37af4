package io.github.communique.processor;

import io.github.communique.processor.DeclaredAttribute.Holder;
import io.github.communique.processor.DeclaredKind.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The source of the shape of one type, which consists of constants, calls and switches. It has no lambdas and no string
 * concatenations, so that nothing needs to be linked when a program starts.
 */
final class ShapeSource {

    private final ValueType type;
    private final List<ValueType> within;
    private final List<DeclaredAttribute> all;
    private final StringBuilder source = new StringBuilder();

    /**
     * Creates the source of a shape.
     *
     * @param within for the root of a document, all types that it can contain, including itself; otherwise empty
     */
    ShapeSource(ValueType type, List<ValueType> within) {
        this.type = type;
        this.within = within;
        this.all = new ArrayList<>(type.attributes());
        if (type.extensions() != null) {
            all.add(type.extensions());
        }
    }

    String text() {
        line("package " + type.packageName() + ";");
        line("");
        for (String name :
                List.of("Attribute", "AttributeLimit", "EmptyValues", "Multiplicity", "Shape", "ValueKind")) {
            line("import " + Names.SHAPE_PACKAGE + "." + name + ";");
        }
        line("import java.util.Optional;");
        line("import org.jspecify.annotations.Nullable;");
        line("");
        line("/** The shape of {@link " + type.name() + "}. Written by shape-processor. */");
        line("final class " + type.shapeName() + " extends Shape {");
        constructor();
        attributes();
        indexOf();
        get();
        valuesIn();
        construct();
        builder();
        set();
        kinds();
        variants();
        graph();
        line("}");
        return source.toString();
    }

    private void constructor() {
        line("    " + type.shapeName() + "() {");
        line("        super(" + type.name() + ".class, " + type.implementation() + ".class, " + type.name()
                + ".Builder.class, " + quoted(Annotations.wireName(type.element())) + strings(type.families()) + ");");
        line("    }");
    }

    private void attributes() {
        line("");
        line("    @Override");
        line("    protected Attribute[] attributes() {");
        line("        return new Attribute[] {");
        for (int i = 0; i < type.attributes().size(); i++) {
            line("            " + attribute(i) + ",");
        }
        line("        };");
        line("    }");
        if (type.extensions() != null) {
            line("");
            line("    @Override");
            line("    protected Attribute extensions() {");
            line("        return " + attribute(all.size() - 1) + ";");
            line("    }");
        }
    }

    private String attribute(int index) {
        DeclaredAttribute attribute = all.get(index);
        String made = "attribute(" + index + ", " + quoted(attribute.name()) + ", Multiplicity."
                + attribute.holder().multiplicity() + ", " + kind(index, attribute.kind())
                + attribute.limits().stream().map(limit -> ", " + limit).collect(Collectors.joining()) + ")";
        return attribute.targets().isEmpty()
                ? made
                : made + ".refersTo(" + strings(attribute.targets()).substring(2) + ")";
    }

    private static String kind(int index, DeclaredKind kind) {
        return switch (kind.form()) {
            case TEXT, INTEGER, DECIMAL, BOOLEAN -> "ValueKind." + kind.form();
            case ENUM -> "ValueKind.constants(" + kind.type() + ".class, " + kind.type() + ".values())";
            case URI, PERIOD, SCALAR -> "scalar(" + index + ", " + kind.type() + ".class)";
            case OBJECT -> "object(" + index + ", " + quoted(kind.type()) + ")";
            case FAMILY -> "family(" + index + ", " + kind.type() + ".class)";
        };
    }

    private void indexOf() {
        line("");
        line("    @Override");
        line("    public int indexOf(String name) {");
        line("        return switch (name) {");
        for (int i = 0; i < type.attributes().size(); i++) {
            line("            case " + quoted(all.get(i).name()) + " -> " + i + ";");
        }
        line("            default -> -1;");
        line("        };");
        line("    }");
    }

    private void get() {
        line("");
        line("    @Override");
        line("    protected @Nullable Object get(Object value, int index) {");
        line("        " + type.implementation() + " it = (" + type.implementation() + ") value;");
        line("        return switch (index) {");
        for (int i = 0; i < all.size(); i++) {
            line("            case " + i + " -> it." + all.get(i).getter() + "()"
                    + (all.get(i).holder() == Holder.OPTIONAL ? ".orElse(null)" : "") + ";");
        }
        line("            default -> throw noAttribute(index);");
        line("        };");
        line("    }");
    }

    private void valuesIn() {
        line("");
        line("    @Override");
        line("    public @Nullable Object[] valuesIn(Object value) {");
        line("        " + type.implementation() + " it = (" + type.implementation() + ") value;");
        line("        return new @Nullable Object[] {");
        for (DeclaredAttribute attribute : type.attributes()) {
            String call = "it." + attribute.getter() + "()";
            line("            " + nullForNothing(attribute.holder(), call) + ",");
        }
        line("        };");
        line("    }");
    }

    private static String nullForNothing(Holder holder, String call) {
        return switch (holder) {
            case OPTIONAL -> call + ".orElse(null)";
            case LIST -> "EmptyValues.nullIfEmpty(" + call + ")";
            case FLAG -> call + " ? Boolean.TRUE : null";
            default -> call;
        };
    }

    private void construct() {
        line("");
        line("    @Override");
        line("    public Object construct(@Nullable Object[] values) {");
        line("        return " + type.implementation() + ".of(");
        for (int i = 0; i < all.size(); i++) {
            line("            " + argument(all.get(i), "values[" + i + "]") + (i + 1 < all.size() ? "," : ");"));
        }
        line("    }");
    }

    private static String argument(DeclaredAttribute attribute, String value) {
        String single = attribute.kind().type();
        return switch (attribute.holder()) {
            case VALUE -> "(" + single + ") " + value;
            case FLAG -> value + " != null";
            case OPTIONAL -> "Optional.ofNullable((" + single + ") " + value + ")";
            case LIST -> "EmptyValues.<" + single + ">list(" + value + ")";
            case MAP -> "EmptyValues.<" + single + ">map(" + value + ")";
        };
    }

    private void builder() {
        line("");
        line("    @Override");
        line("    public Object newBuilder() {");
        line("        return " + type.name() + ".builder();");
        line("    }");
        line("");
        line("    @Override");
        line("    public Object build(Object builder) {");
        line("        return ((" + type.name() + ".Builder) builder).build();");
        line("    }");
    }

    private void set() {
        line("");
        line("    @Override");
        line("    protected void set(Object builder, int index, Object value) {");
        line("        " + type.name() + ".Builder it = (" + type.name() + ".Builder) builder;");
        line("        switch (index) {");
        for (int i = 0; i < all.size(); i++) {
            line("            case " + i + " -> it." + all.get(i).name() + "(" + setting(all.get(i)) + ");");
        }
        line("            default -> throw noAttribute(index);");
        line("        }");
        line("    }");
    }

    private static String setting(DeclaredAttribute attribute) {
        String single = attribute.kind().type();
        return switch (attribute.holder()) {
            case LIST -> "EmptyValues.<" + single + ">list(value)";
            case MAP -> "EmptyValues.<" + single + ">map(value)";
            default -> "(" + single + ") value";
        };
    }

    /** Generates the methods that the kinds of attributes call on first use. */
    private void kinds() {
        answer(
                "protected Shape shapeAt(int index)",
                kind -> kind.form() == Form.OBJECT,
                kind -> shapeOf(kind.types().get(0)));
        answer(
                "protected Shape[] variantsAt(int index)",
                kind -> kind.form() == Form.FAMILY,
                kind -> kind.types().stream()
                        .map(ShapeSource::shapeOf)
                        .collect(Collectors.joining(", ", "new Shape[] {", "}")));
        answer("protected Object parseAt(int index, String text)", DeclaredKind::hasTextForm, ShapeSource::parsed);
        answer(
                "protected Class<?>[] subtypesAt(int index)",
                kind -> kind.form() == Form.SCALAR && !kind.types().isEmpty(),
                kind -> kind.types().stream()
                        .map(subtype -> subtype.getQualifiedName() + ".class")
                        .collect(Collectors.joining(", ", "new Class<?>[] {", "}")));
    }

    private void answer(String method, Predicate<DeclaredKind> isAsked, Function<DeclaredKind, String> answer) {
        List<DeclaredAttribute> asked =
                all.stream().filter(attribute -> isAsked.test(attribute.kind())).toList();
        if (asked.isEmpty()) {
            return;
        }
        line("");
        line("    @Override");
        line("    " + method + " {");
        line("        return switch (index) {");
        for (DeclaredAttribute attribute : asked) {
            line("            case " + all.indexOf(attribute) + " -> " + answer.apply(attribute.kind()) + ";");
        }
        line("            default -> super." + method.replaceAll("^.* (\\w+\\()|int |String ", "$1") + ";");
        line("        };");
        line("    }");
    }

    /** Generates the access to single variants of a family, which loads no others. */
    private void variants() {
        List<DeclaredAttribute> families = all.stream()
                .filter(attribute -> attribute.kind().form() == Form.FAMILY)
                .toList();
        if (families.isEmpty()) {
            return;
        }
        line("");
        line("    @Override");
        line("    protected @Nullable Shape variantAt(int index, String name) {");
        line("        return switch (index) {");
        for (DeclaredAttribute family : families) {
            line("            case " + all.indexOf(family) + " -> switch (name) {");
            for (TypeElement variant : family.kind().types()) {
                line("                case " + quoted(Annotations.wireName(variant)) + " -> " + shapeOf(variant) + ";");
            }
            line("                default -> null;");
            line("            };");
        }
        line("            default -> super.variantAt(index, name);");
        line("        };");
        line("    }");
    }

    private void graph() {
        if (!within.isEmpty()) {
            source.append(TypeGraphSource.of(within));
        }
    }

    private static String shapeOf(TypeElement type) {
        return "Shape.ofBuilder(" + type.getQualifiedName() + ".builder())";
    }

    private static String parsed(DeclaredKind kind) {
        return switch (kind.form()) {
            case URI -> "parseUri(text)";
            case PERIOD -> "parsePeriod(text)";
            default -> kind.type() + ".parse(text)";
        };
    }

    private void line(String text) {
        source.append(text).append('\n');
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(text -> ", " + quoted(text)).collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
