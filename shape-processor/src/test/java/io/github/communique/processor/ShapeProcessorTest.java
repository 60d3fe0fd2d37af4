package io.github.communique.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.processor.Compilation.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value type may be is written down as a shape; what it may not be is an error at its place. */
class ShapeProcessorTest {

    private static final String TEXT = "io.github.communique.constraint.Text";
    private static final String REFERS_TO = "io.github.communique.constraint.RefersTo";

    @TempDir
    private Path directory;

    @Test
    void a_sound_type_has_a_shape() throws IOException {
        Compilation compilation = compile(
                Source.valueType("Sample", """
                        @io.github.communique.constraint.Text(max = 128) String getId();
                        @org.immutables.value.Value.Default default boolean isOpen() { return false; }
                        java.util.Optional<@io.github.communique.constraint.LanguageTag String> getLanguage();
                        java.util.List<Part> getParts();
                        java.util.Optional<Thread.State> getState();
                        default String describe() { return getId(); }
                        java.util.Map<String, String> getExtensions();
                        """),
                Source.valueType("Part", "  @jakarta.validation.constraints.PositiveOrZero int getNumber();\n"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("SampleShape"))
                .contains("Multiplicity.REQUIRED, ValueKind.TEXT, new AttributeLimit.Text(128)")
                .contains("\"open\", Multiplicity.OPTIONAL, ValueKind.BOOLEAN")
                .contains("ValueKind.TEXT, new AttributeLimit.LanguageTag()")
                .contains("case 3 -> Shape.ofBuilder(sample.Part.builder())")
                .contains("java.lang.Thread.State.values()")
                .contains("attribute(5, \"extensions\"")
                .doesNotContain("describe", "->  ", "::");
        assertThat(compilation.written("PartShape")).contains("new AttributeLimit.AtLeast(0)");
    }

    @Test
    void a_type_that_no_document_holds_has_no_shape() {
        Compilation compilation = compile(
                Source.valueType("Sample", "  String getId();\n"),
                Source.valueType("Apart", "  java.util.OptionalInt getNumber();\n"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.hasWritten("SampleShape")).isTrue();
        assertThat(compilation.hasWritten("ApartShape")).isFalse();
    }

    @Test
    void a_family_is_all_that_its_type_permits() throws IOException {
        Compilation compilation = compile(
                Source.valueType("Sample", "  java.util.List<Animal> getAnimals();\n"),
                new Source("Animal", "package sample;\npublic sealed interface Animal permits Cat, GuineaPig {}\n"),
                variant("Cat"),
                variant("GuineaPig"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("SampleShape"))
                .contains(
                        "new Shape[] {Shape.ofBuilder(sample.Cat.builder()), Shape.ofBuilder(sample.GuineaPig.builder())}");
        assertThat(compilation.written("SampleShape"))
                .contains("case 0 -> switch (name) {")
                .contains("case \"guinea-pig\" -> Shape.ofBuilder(sample.GuineaPig.builder());");
        assertThat(compilation.written("GuineaPigShape")).contains("\"guinea-pig\", \"animal\"");
    }

    @Test
    void the_shape_of_a_root_knows_all_types_within_by_name() throws IOException {
        Compilation compilation = compile(
                Source.valueType("Sample", "  java.util.List<Animal> getAnimals();\n"),
                new Source("Animal", "package sample;\npublic sealed interface Animal permits Cat, GuineaPig {}\n"),
                variant("Cat"),
                variant("GuineaPig"));

        assertThat(compilation.written("SampleShape"))
                .contains("{\"sample.Sample\"}, {\"sample.Cat\", \"sample.GuineaPig\"},")
                .contains("{\"sample.Cat\", \"sample.Animal\"}, {},");
        assertThat(compilation.written("CatShape")).doesNotContain("typesWithin");
    }

    @Test
    void a_type_may_state_its_name_on_the_wire() throws IOException {
        Source part = Source.valueType("Part", "  String getId();\n");
        Source named = new Source(
                "Part",
                part.getCharContent(true)
                        .toString()
                        .replace("@org", "@io.github.communique.shape.WireName(\"piece\") @org"));
        Compilation compilation = compile(
                Source.valueType("Sample", "  @" + REFERS_TO + "(Part.class) String getPartId();\n  Part getPart();\n"),
                named);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("PartShape")).contains("Part.Builder.class, \"piece\")");
        assertThat(compilation.written("SampleShape")).contains(".refersTo(\"piece\")");
    }

    @Test
    void a_reference_names_the_types_that_it_may_refer_to() throws IOException {
        Compilation compilation = compile(
                Source.valueType(
                        "Sample",
                        "  @" + REFERS_TO + "({Part.class, Sample.class}) java.util.List<String> getPartIds();\n"
                                + "  String getId();\n"),
                Source.valueType("Part", "  String getId();\n"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("SampleShape")).contains(".refersTo(\"part\", \"sample\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.UUID",
                "java.util.OptionalInt",
                "long",
                "double",
                "String[]",
                "java.util.List<java.util.UUID>",
                "java.util.Set<String>",
                "java.util.Optional<Object>",
                "java.util.List<java.util.List<String>>"
            })
    void an_attribute_of_an_unknown_kind_is_an_error(String kind) {
        assertThat(compile(Source.valueType("Sample", "  String getId();\n  " + kind + " getOdd();\n"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("Sample.java:5 Sample.getOdd: values of ")
                .contains("have no form on the wire; expected a text, a number");
    }

    @Test
    void extensions_that_are_not_last_are_an_error() {
        assertThat(compile(Source.valueType(
                                "Sample", "  java.util.Map<String, String> getRest();\n  String getId();\n"))
                        .errors())
                .containsExactly(
                        "Sample.java:5 Sample.getId: the extensions (a map) are expected to be the last attribute");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@jakarta.validation.constraints.Pattern(regexp = \"a\") String | @Pattern",
                "java.util.Optional<@jakarta.validation.constraints.Pattern(regexp = \"a\") String> | @Pattern",
                "java.util.List<@jakarta.validation.constraints.Email String> | @Email",
                "@jakarta.validation.constraints.NotNull String | @NotNull",
                "@jakarta.validation.Valid Sample | @Valid"
            })
    void a_constraint_that_nothing_would_check_is_an_error(String attribute, String named) {
        assertThat(compile(Source.valueType("Sample", "  " + attribute + " getCode();\n"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("Sample.java:4 Sample.getCode: " + named
                        + " is a constraint that is never checked; expected one of @Text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@io.github.communique.constraint.Text int | @Text is expected on a text, and this is Integer",
                "java.util.Optional<@io.github.communique.constraint.LanguageTag Sample> | @LanguageTag is expected on a text",
                "@jakarta.validation.constraints.Positive String | @Positive is expected on a whole number, and this is String",
            })
    void a_limit_on_a_kind_that_it_cannot_apply_to_is_an_error(String attribute, String message) {
        assertThat(compile(Source.valueType("Sample", "  " + attribute + " getOdd();\n"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("Sample.java:4 Sample.getOdd: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@" + TEXT + " java.util.Optional<String>",
                "@jakarta.validation.constraints.Size(min = 2) java.util.List<String>"
            })
    void a_limit_on_the_holder_instead_of_the_values_is_an_error(String attribute) {
        assertThat(compile(Source.valueType("Sample", "  " + attribute + " getOdd();\n"))
                        .errors())
                .singleElement()
                .asString()
                .contains("Sample.java:4 Sample.getOdd: ", "is not checked here; it is expected on the values");
    }

    @Test
    void a_type_without_attributes_is_an_error() {
        assertThat(compile(Source.valueType("Sample", "")).errors())
                .containsExactly("Sample.java:3 Sample: expected an attribute at least");
    }

    @Test
    void more_attributes_than_a_long_has_bits_are_an_error() {
        assertThat(compile(Source.valueType("Sample", attributes(65))).errors())
                .containsExactly("Sample.java:3 Sample: has 65 attributes; expected at most 64: group some");
        assertThat(compile(Source.valueType("Sample", attributes(64))).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@io.github.communique.constraint.RefersTo(Sample.class) int getOddId(); | @RefersTo is expected on a text",
                "@io.github.communique.constraint.RefersTo({}) String getOddId(); | @RefersTo is expected to name a type",
                "@io.github.communique.constraint.RefersTo(String.class) String getOddId(); | refers to String, which is expected to have a local id: getId()",
            })
    void a_reference_that_cannot_be_one_is_an_error(String attribute, String message) {
        assertThat(compile(Source.valueType("Sample", "  String getId();\n  " + attribute + "\n"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("Sample.java:5 Sample.getOddId: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String title(); | Sample.title: expected a getter whose name starts with get",
                "@org.immutables.value.Value.Default default boolean getOpen() { return false; } | Sample.getOpen: expected a getter whose name starts with is",
                "boolean isOpen(); | Sample.isOpen: @Value.Default is expected on each boolean, and on nothing else",
                "@org.immutables.value.Value.Default default String getTitle() { return \"\"; } | Sample.getTitle: @Value.Default is expected on each boolean",
            })
    void an_attribute_that_is_no_getter_or_wrongly_has_a_default_is_an_error(String attribute, String message) {
        assertThat(compile(Source.valueType("Sample", "  " + attribute + "\n")).errors())
                .singleElement()
                .asString()
                .startsWith("Sample.java:4 " + message);
    }

    @Test
    void an_inherited_attribute_is_an_error() {
        Compilation compilation = compile(
                new Source(
                        "Named",
                        "package sample;\npublic sealed interface Named permits Sample { String getName(); }\n"),
                new Source(
                        "Sample",
                        "package sample;\n@io.github.communique.shape.DocumentRoot @org.immutables.value.Value.Immutable\n"
                                + "public sealed interface Sample extends Named permits ImmutableSample {\n  String getId();\n"
                                + Source.builder() + "}\n" + Source.implementation("Sample")));

        assertThat(compilation.errors())
                .containsExactly(
                        "Sample.java:3 Sample: inherits getName; expected to declare it again, at its place in the order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "final class Builder { static final Object SHAPE = null; } | expected a static method builder()",
                "static Object builder() { return null; } | expected a nested class Builder that extends ImmutableSample.Builder",
                "static Builder builder() { return null; } final class Builder {} | expected its Builder to have the field: static final Shape SHAPE = Shape.register(new SampleShape());",
            })
    void a_type_that_cannot_be_built_or_is_not_registered_is_an_error(String members, String message) {
        Compilation compilation = compile(new Source(
                "Sample",
                "package sample;\n@io.github.communique.shape.DocumentRoot @org.immutables.value.Value.Immutable\n"
                        + "public sealed interface Sample permits ImmutableSample {\n  String getId();\n" + members
                        + "}\n"
                        + Source.implementation("Sample")));

        assertThat(compilation.errors()).containsExactly("Sample.java:3 Sample: " + message);
        assertThat(compilation.hasWritten("SampleShape")).isFalse();
    }

    @Test
    void a_type_that_is_not_sealed_or_has_no_implementation_is_an_error() {
        Compilation compilation = compile(new Source(
                "Sample",
                "package sample;\n@io.github.communique.shape.DocumentRoot\npublic interface Sample {\n  String getId();\n"
                        + Source.builder() + "}\n"));

        assertThat(compilation.errors())
                .containsExactlyInAnyOrder(
                        "Sample.java:3 Sample: expected a top-level interface with @Value.Immutable",
                        "Sample.java:3 Sample: expected to be sealed, and to permit ImmutableSample only");
    }

    private Compilation compile(Source... sources) {
        return Compilation.of(directory, sources);
    }

    private static Source variant(String name) {
        return new Source(
                name,
                "package sample;\n@org.immutables.value.Value.Immutable\npublic sealed interface " + name
                        + " extends Animal permits Immutable" + name + " {\n  String getName();\n" + Source.builder()
                        + "}\n"
                        + Source.implementation(name));
    }

    private static String attributes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  java.util.Optional<String> getText" + i + "();\n")
                .collect(Collectors.joining());
    }
}
