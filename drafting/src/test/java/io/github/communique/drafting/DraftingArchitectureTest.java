package io.github.communique.drafting;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows of the design: each package of drafting sees those before it in this list, and no others. */
class DraftingArchitectureTest {

    private static final String ROOT = "io.github.communique.drafting";

    private static final List<String> PACKAGES = List.of(
            ROOT + ".evidence",
            ROOT + ".source",
            ROOT + ".page",
            ROOT + ".reading",
            ROOT + ".layout",
            ROOT + ".mention",
            ROOT + ".quotation",
            ROOT + ".engagement",
            ROOT + ".assembly",
            ROOT);

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void each_package_sees_only_those_before_it() {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : PACKAGES) {
            architecture = architecture.layer(name).definedBy(name);
        }
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] above = PACKAGES.subList(i + 1, PACKAGES.size()).toArray(String[]::new);
            architecture = above.length == 0
                    ? architecture.whereLayer(PACKAGES.get(i)).mayNotBeAccessedByAnyLayer()
                    : architecture.whereLayer(PACKAGES.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        architecture.check(classes);
    }
}
