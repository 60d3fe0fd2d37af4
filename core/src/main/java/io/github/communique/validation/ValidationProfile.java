package io.github.communique.validation;

import io.github.communique.constraint.Text;
import io.github.communique.rule.HouseStyle;
import io.github.communique.shape.DocumentRoot;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publisher's settings for checks: severities of rules, rules switched off, the house style, suppressed findings. A
 * profile is data, in Java or in JSON ({@link io.github.communique.wire.ProfileReader}):
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
     * The settings of individual rules.
     *
     * <p>An empty list: all rules at their own severities.
     */
    List<RuleSetting> getRules();

    /**
     * The house style of the publisher.
     *
     * <p>Empty: that of the validator's {@link io.github.communique.rule.CheckEnvironment}, which is the standard one
     * unless a host replaces it.
     */
    Optional<HouseStyle> getHouseStyle();

    /**
     * The suppressed findings.
     *
     * <p>An empty list: none.
     */
    List<Suppression> getSuppressions();

    /** All rules at their own severities. */
    static ValidationProfile standard() {
        return BuiltInProfiles.STANDARD;
    }

    /** For writers and publishers: contact and boilerplate are required, and headlines must be short. */
    static ValidationProfile newsroom() {
        return BuiltInProfiles.Newsroom.PROFILE;
    }

    /**
     * For archives of others' releases: style, and anything that depends on the present date or can no longer be
     * corrected, is not checked.
     */
    static ValidationProfile archive() {
        return BuiltInProfiles.Archive.PROFILE;
    }

    /** For the strictest checks: warnings become errors, and infos on form become warnings. */
    static ValidationProfile strict() {
        return BuiltInProfiles.Strict.PROFILE;
    }

    /** The built-in profiles: standard, newsroom, archive, strict. */
    static List<ValidationProfile> builtIn() {
        return List.of(standard(), newsroom(), archive(), strict());
    }

    /**
     * The built-in profile with a name.
     *
     * @return the profile, or empty if there is none with the name
     */
    static Optional<ValidationProfile> named(String name) {
        return builtIn().stream()
                .filter(profile -> profile.getName().equals(name))
                .findFirst();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
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
