package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers by which OSGi knows a jar. */
class BundlesTest {

    private static final Pattern EXPORTED = Pattern.compile("(io\\.github\\.communique[a-z0-9.]*);");

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson-module", "jackson2-module", "drafting"})
    void a_bundle_exports_what_the_module_exports(String folder) {
        Module module = Module.of(Module.root().file(folder));

        assertThat(exportedByBundle(module)).isEqualTo(exportedByModule(module));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson-module", "jackson2-module", "drafting"})
    void a_bundle_has_the_name_of_the_module(String folder) {
        Module module = Module.of(Module.root().file(folder));

        assertThat(module.manifest().getMainAttributes().getValue("Bundle-SymbolicName"))
                .isEqualTo(descriptor(module).name());
    }

    private static Set<String> exportedByBundle(Module module) {
        String header = module.manifest().getMainAttributes().getValue("Export-Package");
        // The packages that one uses are listed with it.
        String withoutUses = header.replaceAll("uses:=\"[^\"]*\"", "").replaceAll("x-friends:=\"[^\"]*\"", "");
        return EXPORTED.matcher(withoutUses + ";")
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> exportedByModule(Module module) {
        return descriptor(module).exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor(Module module) {
        try (JarFile jar = module.jar()) {
            return ModuleDescriptor.read(jar.getInputStream(jar.getEntry("module-info.class")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
