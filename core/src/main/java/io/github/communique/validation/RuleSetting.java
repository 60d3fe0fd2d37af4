package io.github.communique.validation;

import io.github.communique.constraint.Text;
import io.github.communique.report.Severity;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A profile's setting for one rule. */
@Value.Immutable
public sealed interface RuleSetting permits ImmutableRuleSetting {

    /**
     * The id of the rule.
     *
     * <p>Example: {@code person/no-office}. Required.
     */
    @Text(max = Text.ID)
    String getRuleId();

    /**
     * The severity of the rule's findings.
     *
     * <p>Example: {@code error} on the wire. Empty: the rule's own severity.
     */
    Optional<Severity> getSeverity();

    /** Whether the rule is switched off; {@code false} unless stated. */
    @Value.Default
    default boolean isOff() {
        return false;
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RuleSetting}; {@code ruleId} is required. */
    final class Builder extends ImmutableRuleSetting.Builder {

        static final Shape SHAPE = Shape.register(new RuleSettingShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public RuleSetting build() {
            return SHAPE.enforce(super.build());
        }
    }
}
