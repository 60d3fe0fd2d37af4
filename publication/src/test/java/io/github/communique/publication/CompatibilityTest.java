package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The API is binary compatible with the recorded one (japicmp). An incompatible change is a decision: it is recorded with
 * {@code ./mvnw verify -Dupdate.baseline=true} and has its line in CHANGELOG.md.
 */
class CompatibilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson-module", "jackson2-module", "drafting", "fixtures"})
    void the_api_is_compatible_with_the_recorded_one(String folder) throws IOException {
        Module module = Module.of(Module.root().file(folder));
        Path baseline = Path.of("baseline", module.artifactId() + ".jar");
        try (JarFile jar = module.jar()) {
            if (Boolean.getBoolean("update.baseline")) {
                ApiStubs.write(jar, baseline);
            }
            Path api = Files.createTempFile("api", ".jar");
            ApiStubs.write(jar, api);

            assertThat(incompatible(baseline, api)).isEmpty();

            Files.delete(api);
        }
        assumeFalse(Boolean.getBoolean("update.baseline"), "the API was recorded anew");
    }

    private static List<String> incompatible(Path recorded, Path current) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(archive(recorded), archive(current)).stream()
                        .filter(type -> !type.isBinaryCompatible())
                        .flatMap(CompatibilityTest::describe)
                        .toList();
    }

    private static Stream<String> describe(JApiClass type) {
        Stream<String> members = Stream.<List<? extends JApiCompatibility>>of(
                        type.getMethods(), type.getConstructors(), type.getFields())
                .flatMap(List::stream)
                .filter(member -> !member.isBinaryCompatible())
                .map(member -> type.getFullyQualifiedName() + ": " + member);
        return Stream.concat(
                type.getCompatibilityChanges().stream()
                        .map(change -> type.getFullyQualifiedName() + ": " + change.getType()),
                members);
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), "");
    }
}
