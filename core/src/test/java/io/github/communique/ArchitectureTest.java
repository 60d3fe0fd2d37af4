package io.github.communique;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.communique.validation.Sound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows of the design: each package sees those above it in this list, and no others. */
class ArchitectureTest {

    private static final String ROOT = "io.github.communique";

    /** From the ground up; {@code ""} is the root package. */
    private static final List<String> PACKAGES = List.of(
            "form",
            "constraint",
            "shape",
            "report",
            "anchor",
            "quantity",
            "time",
            "place",
            "instrument",
            "participant",
            "document",
            "quote",
            "engagement",
            "mission",
            "lifecycle",
            "body",
            "metadata",
            "",
            "registry",
            "text.language",
            "text",
            "text.verbatim",
            "text.quotation",
            "text.fault",
            "text.mention",
            "rule",
            "check",
            "rulebook.view",
            "rulebook",
            "validation",
            "wire.spi",
            "wire.document",
            "wire.reading",
            "wire.writing",
            "wire");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void each_package_sees_only_those_above_it() {
        LayeredArchitecture arrows = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : PACKAGES) {
            arrows = arrows.layer(layer(name)).definedBy(fullName(name));
        }
        for (int i = 0; i < PACKAGES.size(); i++) {
            List<String> above = new ArrayList<>(PACKAGES.subList(0, i));
            arrows = above.isEmpty()
                    ? arrows.whereLayer(layer(PACKAGES.get(i))).mayNotAccessAnyLayer()
                    : arrows.whereLayer(layer(PACKAGES.get(i)))
                            .mayOnlyAccessLayers(
                                    above.stream().map(ArchitectureTest::layer).toArray(String[]::new));
        }
        // The one circle allowed: the release is annotated with the constraint that runs the rules on it.
        arrows.ignoreDependency(PressRelease.class, Sound.class).check(CORE);
    }

    @Test
    void there_is_no_circle() {
        slices().assignedFrom(new PackagesWithRoot())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(PressRelease.class, Sound.class)
                .check(CORE);
    }

    @Test
    void every_package_is_in_the_list() {
        classes()
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(ArchitectureTest::fullName).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void rules_are_known_to_validation_only() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".rulebook..", ROOT + ".validation")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".rulebook..")
                .check(CORE);
    }

    @Test
    void nothing_of_a_document_opens_a_file_or_socket_or_names_a_class() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "javax.naming..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.io.File.class,
                        java.io.FileInputStream.class,
                        java.io.ObjectInputStream.class,
                        java.io.RandomAccessFile.class,
                        java.net.Socket.class,
                        java.net.URL.class,
                        java.net.URLConnection.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .check(CORE);
    }

    @Test
    void the_text_analysis_is_known_to_rules_and_to_what_they_are_given_only() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".rule", ROOT + ".rulebook..", ROOT + ".text..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".text..")
                .check(CORE);
    }

    private static String layer(String name) {
        return name.isEmpty() ? "release" : name;
    }

    private static String fullName(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    /** A slice for each package, the root included, which a pattern would leave out. */
    private static final class PackagesWithRoot implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages, the root included";
        }
    }
}
