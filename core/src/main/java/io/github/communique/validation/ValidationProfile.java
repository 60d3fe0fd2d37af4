package io.github.communique.validation;

import io.github.communique.constraint.Text;
import io.github.communique.rule.HouseStyle;
import io.github.communique.shape.DocumentRoot;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a publisher wants its releases checked: the severities of rules, rules switched off, the house style, findings let pass.
 * Data, in Java or in JSON ({@link io.github.communique.wire.ProfileReader}):
 *
 * <pre>{@code
 * {"name": "our newsroom", "rules": [{"ruleId": "person/no-office", "severity": "error"}], "houseStyle": {"headlineMax": 90}}
 * }</pre>
 */
@DocumentRoot
@Value.Immutable
public sealed interface ValidationProfile permits ImmutableValidationProfile {

    /**
     * The name of the profile.
     *
     * <p>Example: {@code newsroom}. Required.
     */
    @Text(max = Text.ID)
    String getName();

    /**
     * Overrides of a rule's defaults.
     *
     * <p>An empty list: all rules at their own severities.
     */
    List<RuleSetting> getRules();

    /**
     * What the publisher asks for.
     *
     * <p>Empty: that of the validator's {@link io.github.communique.rule.CheckEnvironment}, the standard one unless a host puts in another.
     */
    Optional<HouseStyle> getHouseStyle();

    /**
     * The findings that are let pass.
     *
     * <p>An empty list: none.
     */
    List<Suppression> getSuppressions();

    /** All rules at their own severities. */
    static ValidationProfile standard() {
        return BuiltInProfiles.STANDARD;
    }

    /** For those who write and publish: contact and boilerplate are asked for, headlines are short. */
    static ValidationProfile newsroom() {
        return BuiltInProfiles.NEWSROOM;
    }

    /** For those who keep releases of others: matters of style, the clock and what cannot be mended any more are not checked. */
    static ValidationProfile archive() {
        return BuiltInProfiles.ARCHIVE;
    }

    /** For those who let nothing pass: warnings are errors, and notes on form are warnings. */
    static ValidationProfile strict() {
        return BuiltInProfiles.STRICT;
    }

    /** The built-in profiles: standard, newsroom, archive, strict. */
    static List<ValidationProfile> builtIn() {
        return List.of(standard(), newsroom(), archive(), strict());
    }

    /**
     * The built-in profile of a name.
     *
     * @return the profile, or empty if none of them has the name
     */
    static Optional<ValidationProfile> named(String name) {
        return builtIn().stream()
                .filter(profile -> profile.getName().equals(name))
                .findFirst();
    }

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ValidationProfile}; {@code name} is required. */
    final class Builder extends ImmutableValidationProfile.Builder {

        static final Shape SHAPE = Shape.register(new ValidationProfileShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ValidationProfile build() {
            return SHAPE.enforce(super.build());
        }
    }
}
