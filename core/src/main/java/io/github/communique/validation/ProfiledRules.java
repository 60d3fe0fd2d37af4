package io.github.communique.validation;

import io.github.communique.rule.ValidationRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules as a profile wants them run. */
final class ProfiledRules {

    private final Map<String, RuleSetting> settings = new HashMap<>();

    ProfiledRules(ValidationProfile profile) {
        profile.getRules().forEach(setting -> settings.put(setting.getRuleId(), setting));
    }

    List<ValidationRule<?>> of(List<ValidationRule<?>> rules) {
        return rules.stream()
                .filter(rule -> !isOff(rule))
                .<ValidationRule<?>>map(this::profiled)
                .toList();
    }

    private boolean isOff(ValidationRule<?> rule) {
        RuleSetting setting = settings.get(rule.getId());
        return setting != null && setting.isOff();
    }

    private ValidationRule<?> profiled(ValidationRule<?> rule) {
        RuleSetting setting = settings.get(rule.getId());
        return setting == null
                ? rule
                : setting.getSeverity()
                        .<ValidationRule<?>>map(rule::withSeverity)
                        .orElse(rule);
    }
}
