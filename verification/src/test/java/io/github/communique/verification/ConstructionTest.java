package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.constraint.MalformedValueException;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.metadata.Headline;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.AttributeLimit;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a type declares on an attribute is enforced when a value is built: declaration and enforcement cannot drift apart. */
class ConstructionTest {

    @ParameterizedTest
    @MethodSource("shapes")
    void every_limit_declared_is_enforced(Shape shape) {
        Object value = new ReleaseGenerator(7).value(shape.getType());
        for (Attribute attribute : shape.getAttributes()) {
            for (AttributeLimit limit : attribute.getLimits()) {
                for (Object offending : offending(limit)) {
                    assertThatThrownBy(() -> with(shape, value, attribute, offending))
                            .as("%s.%s = %s", shape.getWireName(), attribute, offending)
                            .isInstanceOf(MalformedValueException.class)
                            .hasMessageContaining(shape.getType().getSimpleName() + "." + attribute);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_text_has_a_limit(Shape shape) {
        assertThat(shape.getAttributes())
                .filteredOn(attribute -> attribute.getKind() instanceof ValueKind.TextKind)
                .allSatisfy(attribute -> assertThat(attribute.getLimits()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_value_equals_its_copy_and_is_not_equal_to_a_changed_one(Shape shape) {
        Object value = new ReleaseGenerator(7).value(shape.getType());
        Object copy = copyOf(shape, value);

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_value_is_made_again_of_what_is_set_in_it(Shape shape) {
        for (long seed = 0; seed < 50; seed++) {
            Object value = new ReleaseGenerator(seed).value(shape.getType());
            Object[] room =
                    Arrays.copyOf(shape.valuesIn(value), shape.getAttributes().size() + 2);
            if (value instanceof PressRelease release) {
                room[shape.getAttributes().size()] = release.getExtensions();
            }

            assertThat(shape.construct(room)).as("seed %d", seed).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_says_nothing_in_a_value_is_null(Shape shape) {
        for (long seed = 0; seed < 50; seed++) {
            Object value = new ReleaseGenerator(seed).value(shape.getType());

            assertThat(shape.valuesIn(value)).as("seed %d", seed).doesNotContain(List.of(), Optional.empty(), false);
        }
    }

    @Test
    void what_is_missing_is_told() {
        assertThatThrownBy(() -> PressRelease.builder().build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("headline");
    }

    @Test
    void a_release_names_itself_in_short() {
        PressRelease release = new ReleaseGenerator(7)
                .release().toBuilder()
                        .headline(Headline.builder().text("A headline").build())
                        .build();

        assertThat(release.toString()).startsWith("PressRelease{kind=").endsWith("headline=A headline}");
    }

    static Stream<Shape> shapes() {
        return Shape.ofBuilder(PressRelease.builder()).withAllWithin().values().stream();
    }

    private static List<Object> offending(AttributeLimit limit) {
        if (limit instanceof AttributeLimit.Text text) {
            return List.of("", " \u00A0\u200B", "a\uD800", "x".repeat(text.max() + 1));
        }
        if (limit instanceof AttributeLimit.LanguageTag) {
            return List.of("en_GB", "english language");
        }
        if (limit instanceof AttributeLimit.AtLeast least) {
            return List.of(least.least() - 1, Integer.MIN_VALUE);
        }
        throw new AssertionError("no offending values for " + limit);
    }

    private static Object with(Shape shape, Object value, Attribute changed, Object offending) {
        Object builder = builderOf(shape, value);
        changed.set(builder, changed.getMultiplicity() == Multiplicity.LIST ? List.of(offending) : offending);
        return shape.build(builder);
    }

    private static Object copyOf(Shape shape, Object value) {
        Object builder = builderOf(shape, value);
        shape.getExtensions().ifPresent(extensions -> extensions.set(builder, extensions.get(value)));
        return shape.build(builder);
    }

    private static Object builderOf(Shape shape, Object value) {
        Object builder = shape.newBuilder();
        for (Attribute attribute : shape.getAttributes()) {
            Object found = attribute.get(value);
            if (found != null) {
                attribute.set(builder, found);
            }
        }
        return builder;
    }
}
