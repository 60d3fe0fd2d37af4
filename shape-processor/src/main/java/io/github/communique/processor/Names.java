package io.github.communique.processor;

import java.util.Locale;

/** Names in the library that the processor uses; it cannot depend on the module that it helps to compile. */
final class Names {

    static final String SHAPE_PACKAGE = "io.github.communique.shape";
    static final String CONSTRAINT_PACKAGE = "io.github.communique.constraint";

    static final String ROOT = SHAPE_PACKAGE + ".DocumentRoot";
    static final String WIRE_NAME = SHAPE_PACKAGE + ".WireName";
    static final String REFERS_TO = CONSTRAINT_PACKAGE + ".RefersTo";

    static final String RULE = "io.github.communique.rulebook.Rule";
    static final String RULE_CONTEXT = "io.github.communique.rule.RuleContext";

    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    static final String DEFAULT = "org.immutables.value.Value.Default";
    static final String CONSTRAINT = "jakarta.validation.Constraint";

    private Names() {}

    /** {@code OfficeHolder} becomes {@code office-holder}. */
    static String onTheWire(CharSequence simpleName) {
        return simpleName.toString().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The simple name of a class, from its fully qualified one. */
    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
