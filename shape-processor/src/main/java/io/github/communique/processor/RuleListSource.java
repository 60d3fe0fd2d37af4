package io.github.communique.processor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The source of the list of one family's rules. One class serves the checks of all of them and selects the rule by a
 * number. No rule needs to be linked when a program starts, and the family's class is loaded when its first rule runs.
 */
final class RuleListSource {

    private final String packageName;
    private final String family;
    private final List<DeclaredRule> rules;
    private final StringBuilder source = new StringBuilder();

    RuleListSource(String packageName, String family, List<DeclaredRule> rules) {
        this.packageName = packageName;
        this.family = family;
        this.rules = rules;
    }

    String name() {
        return family + "List";
    }

    String text() {
        line("package " + packageName + ";");
        line("");
        line("import io.github.communique.rule.RuleCheck;");
        line("import io.github.communique.rule.RuleContext;");
        line("import io.github.communique.rule.ValidationRule;");
        line("import java.util.List;");
        line("");
        line("/** The rules of {@link " + family + "}. Written by shape-processor. */");
        line("final class " + name() + "<S> implements RuleCheck<S> {");
        line("");
        line("    private final int rule;");
        line("");
        line("    private " + name() + "(int rule) {");
        line("        this.rule = rule;");
        line("    }");
        line("");
        line("    static List<ValidationRule<?>> all() {");
        line("        return List.of(");
        for (int i = 0; i < rules.size(); i++) {
            line("            " + made(i, rules.get(i)) + (i + 1 < rules.size() ? "," : ");"));
        }
        line("    }");
        line("");
        line("    @Override");
        line("    public void check(S subject, RuleContext context) {");
        line("        switch (rule) {");
        for (int i = 0; i < rules.size(); i++) {
            DeclaredRule rule = rules.get(i);
            line("            case " + i + " -> " + family + "." + rule.method() + "((" + rule.subject()
                    + ") subject, context);");
        }
        line("            default -> throw new IllegalStateException(\"there is no such rule\");");
        line("        }");
        line("    }");
        line("}");
        return source.toString();
    }

    private String made(int number, DeclaredRule rule) {
        String made = "ValidationRule." + rule.severity().toLowerCase(Locale.ROOT) + "(" + quoted(rule.id()) + ", "
                + rule.subject() + ".class, new " + name() + "<>(" + number + "))";
        return rule.skipIfUnread().isEmpty()
                ? made
                : made + ".skipIfUnread("
                        + rule.skipIfUnread().stream()
                                .map(RuleListSource::quoted)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    private void line(String text) {
        source.append(text).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
