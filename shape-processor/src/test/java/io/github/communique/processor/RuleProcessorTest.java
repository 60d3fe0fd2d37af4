package io.github.communique.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.processor.Compilation.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The methods marked as rules are listed in their order; what cannot be one is an error at its place. */
class RuleProcessorTest {

    private static final String VALIDATION_RULE = """
            package io.github.communique.rule;
            public class ValidationRule<S> {
              public static <S> ValidationRule<S> error(String id, Class<S> type, RuleCheck<S> check) { return null; }
              public static <S> ValidationRule<S> info(String id, Class<S> type, RuleCheck<S> check) { return null; }
              public ValidationRule<S> skipIfUnread(String... attributes) { return this; }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void the_rules_of_a_family_are_listed_as_they_are_declared() throws IOException {
        Compilation compilation = compile("""
                  @Rule(id = "sample/second", severity = Severity.ERROR, skipIfUnread = {"a", "/b"})
                  static void zebra(String subject, RuleContext context) {}
                  static void help(String subject, RuleContext context) {}
                  @Rule(id = "sample/first", severity = Severity.INFO)
                  static void ant(Integer subject, RuleContext context) {}
                """);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("SampleRulesList"))
                .containsSubsequence(
                        "ValidationRule.error(\"sample/second\", java.lang.String.class, new SampleRulesList<>(0))"
                                + ".skipIfUnread(\"a\", \"/b\"),",
                        "ValidationRule.info(\"sample/first\", java.lang.Integer.class, new SampleRulesList<>(1)));",
                        "case 0 -> SampleRules.zebra((java.lang.String) subject, context);",
                        "case 1 -> SampleRules.ant((java.lang.Integer) subject, context);")
                .doesNotContain("help", "::");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static void check(String subject, RuleContext context) {}",
                "void check(String subject, RuleContext context) {}",
                "static int check(String subject, RuleContext context) { return 1; }",
                "static void check(int subject, RuleContext context) {}",
                "static void check(String subject) {}",
                "static void check(String subject, String context) {}"
            })
    void what_cannot_be_a_rule_is_an_error_at_its_place(String method) {
        Compilation compilation = compile("@Rule(id = \"sample/rule\", severity = Severity.ERROR) " + method + "\n");

        assertThat(compilation.errors())
                .containsExactly("SampleRules.java:6 check: expected a static method, not private, of a value and a"
                        + " RuleContext");
        assertThat(compilation.hasWritten("SampleRulesList")).isFalse();
    }

    private Compilation compile(String methods) {
        return Compilation.of(
                directory,
                new Source("RuleContext", "package io.github.communique.rule;\npublic final class RuleContext {}\n"),
                new Source("RuleCheck", """
                        package io.github.communique.rule;
                        public interface RuleCheck<S> { void check(S subject, RuleContext context); }
                        """),
                new Source("ValidationRule", VALIDATION_RULE),
                new Source(
                        "SampleRules",
                        "package sample;\n"
                                + "import io.github.communique.report.Severity;\n"
                                + "import io.github.communique.rule.RuleContext;\n"
                                + "import io.github.communique.rulebook.Rule;\n"
                                + "class SampleRules {\n" + methods + "}\n"));
    }
}
