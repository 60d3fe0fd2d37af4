package io.github.communique;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the library looks at its values by reflection: what a type has is written down when the library is compiled. So a
 * native image needs no list of classes, a runtime may be stripped of names, and nothing is found out when a program starts.
 *
 * <p>The Jakarta door needs no exception: a provider reflects on the getters by itself. {@code VarHandle}s over arrays of bytes
 * are no access to values, and {@code Class.isInstance} and the like ask for no members.
 */
class ReflectionTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.communique");

    private static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "jdk.internal..", "sun.misc..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    LambdaMetafactory.class,
                    MethodHandle.class,
                    MethodHandles.Lookup.class,
                    MethodHandleProxies.class,
                    MethodType.class)
            .orShould()
            .callMethodWhere(
                    target(owner(type(Class.class)))
                            .and(
                                    target(
                                            nameMatching(
                                                    "forName|newInstance|get(Declared)?(Method|Field|Constructor|Classe|RecordComponent)s?"
                                                            + "|get(Declared)?Classes|getRecordComponents|getPermittedSubclasses|getEnumConstants"
                                                            + "|get(Declared)?Annotations?(ByType)?|getGeneric.*|getAnnotated.*|getEnclosingMethod"))));

    @Test
    void nothing_in_core_reflects_on_values() {
        NO_REFLECTION.check(CORE);
    }

    @Test
    void a_class_that_reflects_is_found() {
        JavaClasses reflecting = new ClassFileImporter().importClasses(Reflecting.class);

        assertThatThrownBy(() -> NO_REFLECTION.check(reflecting))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getEnumConstants")
                .hasMessageContaining("getMethods");
        assertThat(Reflecting.namesOf(Thread.State.class)).contains("NEW");
    }

    /** What must not be. */
    private static final class Reflecting {

        static String namesOf(Class<?> type) {
            return Arrays.toString(type.getEnumConstants()) + Arrays.toString(type.getMethods());
        }
    }
}
