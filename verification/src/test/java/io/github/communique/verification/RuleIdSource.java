package io.github.communique.verification;

import io.github.communique.fixtures.RuleExample;
import java.util.Locale;

/** Makes the class of the rule ids from the catalogue. */
final class RuleIdSource {

    private RuleIdSource() {}

    static String text() {
        StringBuilder source = new StringBuilder("""
                package io.github.communique.fixtures;

                /**
                 * The ids of the rules of this library as constants, in the order of the catalogue. Generated from the catalogue
                 * ({@code rules.catalogue}) by {@code GeneratedFilesTest}.
                 */
                public final class RuleId {
                """);
        for (RuleExample rule : RuleExample.catalogue()) {
            source.append("\n    /** ")
                    .append(escaped(rule.getRequirement()))
                    .append(" */\n    public static final String ")
                    .append(rule.getRuleId().toUpperCase(Locale.ROOT).replace('/', '_').replace('-', '_'))
                    .append(" = \"")
                    .append(rule.getRuleId())
                    .append("\";\n");
        }
        return source.append("\n    private RuleId() {}\n}\n").toString();
    }

    private static String escaped(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "{@literal @}");
    }
}
