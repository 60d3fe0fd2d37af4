package io.github.communique.validation;

import io.github.communique.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules as a profile wants them run. */
final class ProfiledRules {

    private final Map<String, RuleSetting> settings = new HashMap<>();

    ProfiledRules(Profile profile) {
        profile.getRules().forEach(setting -> settings.put(setting.getRuleId(), setting));
    }

    List<Rule<?>> of(List<Rule<?>> rules) {
        return rules.stream()
                .filter(rule -> !isOff(rule))
                .<Rule<?>>map(this::profiled)
                .toList();
    }

    private boolean isOff(Rule<?> rule) {
        RuleSetting setting = settings.get(rule.getId());
        return setting != null && setting.isOff();
    }

    private Rule<?> profiled(Rule<?> rule) {
        RuleSetting setting = settings.get(rule.getId());
        return setting == null
                ? rule
                : setting.getSeverity().<Rule<?>>map(rule::withSeverity).orElse(rule);
    }
}
