package io.github.communique.validation;

import io.github.communique.report.Severity;
import io.github.communique.rule.ValidationRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules with the settings of a profile applied. */
final class ProfiledRules {

    private final Map<String, RuleSetting> settings = new HashMap<>();

    ProfiledRules(ValidationProfile profile) {
        for (RuleSetting setting : profile.getRules()) {
            settings.put(setting.getRuleId(), setting);
        }
    }

    List<ValidationRule<?>> of(List<ValidationRule<?>> rules) {
        if (settings.isEmpty()) {
            return rules;
        }
        List<ValidationRule<?>> profiled = new ArrayList<>();
        for (ValidationRule<?> rule : rules) {
            RuleSetting setting = settings.get(rule.getId());
            Severity severity = setting == null ? null : setting.getSeverity().orElse(null);
            if (setting == null || !setting.isOff()) {
                profiled.add(severity == null ? rule : rule.withSeverity(severity));
            }
        }
        return List.copyOf(profiled);
    }
}
