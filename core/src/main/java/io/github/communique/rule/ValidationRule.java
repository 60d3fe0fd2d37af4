package io.github.communique.rule;

import io.github.communique.report.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition that a sound release fulfils: a stable id, a severity, the type of value to which it is applied, and the
 * check. Immutable.
 *
 * <p>Example of a host's own rule:
 *
 * <pre>{@code
 * ValidationRule<Headline> noQuestion = ValidationRule.info("house/no-question", Headline.class, *                 (headline, context) -> {
 *                     if (headline.getText().endsWith("?")) {
 *                         context.report(finding -> finding.at("text"));
 *                     }
 *                 })
 *         .withMessage("en", "The headline is a question.");
 * }</pre>
 *
 * @param <S> the type of the values to which it is applied
 */
public final class ValidationRule<S> {

    private final Class<S> subject;
    private final String id;
    private final Severity severity;
    private final RuleCheck<S> check;
    private final Map<String, String> templates;
    private final List<String> neededAttributes;

    private ValidationRule(
            Class<S> subject,
            String id,
            Severity severity,
            RuleCheck<S> check,
            Map<String, String> templates,
            List<String> neededAttributes) {
        this.subject = subject;
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.templates = templates;
        this.neededAttributes = neededAttributes;
    }

    /**
     * Creates a rule whose findings are errors.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value to which the rule is applied wherever one occurs in a release:
     *     {@code PressRelease.class}, {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> error(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.ERROR, check, Map.of(), List.of());
    }

    /**
     * Creates a rule whose findings are warnings.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value to which the rule is applied wherever one occurs in a release:
     *     {@code PressRelease.class}, {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> warning(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.WARNING, check, Map.of(), List.of());
    }

    /**
     * Creates a rule whose findings are infos.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value to which the rule is applied wherever one occurs in a release:
     *     {@code PressRelease.class}, {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> info(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.INFO, check, Map.of(), List.of());
    }

    /**
     * This rule with a message in one language. The messages of built-in rules are in the library's message bundles.
     *
     * @param language the language, for example {@code en}
     * @param template the message, with the names of arguments in braces: {@code The headline has {count} words.}
     */
    public ValidationRule<S> withMessage(String language, String template) {
        Map<String, String> more = new LinkedHashMap<>(templates);
        more.put(language, template);
        return new ValidationRule<>(subject, id, severity, check, Collections.unmodifiableMap(more), neededAttributes);
    }

    /** This rule with another severity. A finding whose severity the check sets itself keeps that severity. */
    public ValidationRule<S> withSeverity(Severity other) {
        return new ValidationRule<>(subject, id, other, check, templates, neededAttributes);
    }

    /**
     * This rule, skipped where a value of these attributes is in the document but could not be read. Otherwise values
     * that could not be read would be reported as missing; each has a finding already.
     *
     * @param attributes paths of names on the wire: relative to the subject, such as {@code attribution/cue}, or
     *     relative to the release with a leading slash, such as {@code /body}
     */
    public ValidationRule<S> skipIfUnread(String... attributes) {
        return new ValidationRule<>(subject, id, severity, check, templates, List.of(attributes));
    }

    /** The type of the values to which the rule is applied. */
    public Class<S> getSubject() {
        return subject;
    }

    /** Family and name, for example {@code quote/no-speaker}. */
    public String getId() {
        return id;
    }

    /** The severity of its findings. */
    public Severity getSeverity() {
        return severity;
    }

    /** The condition. */
    public RuleCheck<S> getCheck() {
        return check;
    }

    /** The attributes given to {@link #skipIfUnread}; empty if the rule is never skipped. */
    public List<String> getNeededAttributes() {
        return neededAttributes;
    }

    /** The messages given to {@link #withMessage}, by language; empty for built-in rules. */
    public Map<String, String> getTemplates() {
        return templates;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
