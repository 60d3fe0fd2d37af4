package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written is read as the same value, whatever the value. */
abstract class RoundTripContract {

    private final ReleaseReader standard = ReleaseReader.using(provider());

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    private static final int RELEASES = 1_000;

    private final ReleaseReader reader = standard.withoutRules();
    private final ReleaseWriter writer = ReleaseWriter.using(provider());

    @Test
    void every_generated_release_is_read_as_it_was_written() {
        for (long seed = 0; seed < RELEASES; seed++) {
            PressRelease release = new ReleaseGenerator(seed).release();

            Reading reading = reader.read(writer.toJson(release).getBytes(StandardCharsets.UTF_8));

            assertThat(reading.getRelease())
                    .as("seed %d: %s", seed, reading.getReport().toText(Locale.ENGLISH))
                    .contains(release);
            assertThat(reading.isComplete()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void indented_and_compact_are_the_same_release() {
        for (long seed = 0; seed < RELEASES / 10; seed++) {
            PressRelease release = new ReleaseGenerator(seed).release();

            assertThat(reader.read(writer.indented().toJson(release)).getRelease())
                    .as("seed %d", seed)
                    .contains(release);
        }
    }

    @Test
    @Tag("slow")
    void the_bytes_written_are_those_of_the_text() throws IOException {
        for (ReleaseWriter either : new ReleaseWriter[] {writer, writer.indented()}) {
            for (long seed = 0; seed < RELEASES; seed++) {
                PressRelease release = new ReleaseGenerator(seed).release();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();

                either.write(release, bytes);

                assertThat(bytes.toString(StandardCharsets.UTF_8))
                        .as("seed %d", seed)
                        .isEqualTo(either.toJson(release));
            }
        }
    }

    @Test
    void every_attribute_of_every_type_occurs_in_the_generated_releases() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < RELEASES; seed++) {
            see(Shape.ofBuilder(PressRelease.builder()), new ReleaseGenerator(seed).release(), seen);
        }
        Set<String> declared = new HashSet<>();
        declare(Shape.ofBuilder(PressRelease.builder()), declared);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(declared).hasSizeGreaterThan(300);
    }

    @Test
    @Tag("slow")
    void rules_run_on_generated_releases_without_failing() {
        for (long seed = 0; seed < RELEASES; seed++) {
            PressRelease release = new ReleaseGenerator(seed).release();

            assertThat(standard.read(writer.toJson(release)).getReport().getFindings())
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.getRuleId().equals("rule/failed"))
                    .allMatch(finding -> finding.getPosition().isPresent());
        }
    }

    @Test
    void an_optional_value_with_nothing_set_says_nothing_and_is_left_out() {
        PressRelease release = new ReleaseGenerator(1).release();
        PressRelease withEmpty =
                release.toBuilder().lifecycle(Lifecycle.builder().build()).build();

        assertThat(reader.read(writer.toJson(withEmpty)).getRelease())
                .hasValueSatisfying(read -> assertThat(read.getLifecycle()).isEmpty());
    }

    private static void see(Shape shape, Object value, Set<String> seen) {
        for (Attribute attribute : shape.getAttributes()) {
            Object found = attribute.get(value);
            List<?> values = found == null ? List.of() : found instanceof List<?> list ? list : List.of(found);
            for (Object single : values) {
                seen.add(shape.getWireName() + "." + attribute.getName());
                if (attribute.getKind() instanceof ValueKind.ObjectKind object) {
                    see(object.shape(), single, seen);
                } else if (attribute.getKind() instanceof ValueKind.FamilyKind family) {
                    see(family.shapeOf(single), single, seen);
                }
            }
        }
    }

    private static void declare(Shape shape, Set<String> declared) {
        for (Attribute attribute : shape.getAttributes()) {
            boolean isNew = declared.add(shape.getWireName() + "." + attribute.getName());
            if (isNew && attribute.getKind() instanceof ValueKind.ObjectKind object) {
                declare(object.shape(), declared);
            } else if (isNew && attribute.getKind() instanceof ValueKind.FamilyKind family) {
                family.variants().values().forEach(variant -> declare(variant, declared));
            }
        }
    }
}
