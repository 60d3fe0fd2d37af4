package io.github.communique.rule;

import io.github.communique.report.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a sound release fulfils: a stable id, a severity, the type of value it is applied to, and the
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
 * @param <S> the type of the values it is applied to
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
     * Makes a rule whose findings are errors.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value it is applied to, wherever in a release one stands: {@code PressRelease.class},
     *     {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> error(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.ERROR, check, Map.of(), List.of());
    }

    /**
     * Makes a rule whose findings are warnings.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value it is applied to, wherever in a release one stands: {@code PressRelease.class},
     *     {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> warning(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.WARNING, check, Map.of(), List.of());
    }

    /**
     * Makes a rule whose findings are of interest only.
     *
     * @param id family and name, for example {@code quote/no-speaker}
     * @param subject the type of value it is applied to, wherever in a release one stands: {@code PressRelease.class},
     *     {@code Quote.class}, {@code Place.class}, any value type or family
     * @param check the condition
     */
    public static <S> ValidationRule<S> info(String id, Class<S> subject, RuleCheck<S> check) {
        return new ValidationRule<>(subject, id, Severity.INFO, check, Map.of(), List.of());
    }

    /**
     * This rule with a message of its own. The rules of this library have theirs in the jar.
     *
     * @param language the language, for example {@code en}
     * @param template the message, with the names of arguments in braces: {@code The headline has {count} words.}
     */
    public ValidationRule<S> withMessage(String language, String template) {
        Map<String, String> more = new LinkedHashMap<>(templates);
        more.put(language, template);
        return new ValidationRule<>(subject, id, severity, check, Collections.unmodifiableMap(more), neededAttributes);
    }

    /** This rule with another severity; a finding to which the rule gives a severity of its own keeps that. */
    public ValidationRule<S> withSeverity(Severity other) {
        return new ValidationRule<>(subject, id, other, check, templates, neededAttributes);
    }

    /**
     * This rule, silent where something of these attributes stands in a document and could not be read: otherwise values that
     * could not be read would be reported as missing. The unread value has a finding of its
     * own.
     *
     * @param attributes the ways to them by names on the wire: from the subject, as {@code attribution/cue}, or, with a slash before
     *     them, from the release, as {@code /body}
     */
    public ValidationRule<S> skipIfUnread(String... attributes) {
        return new ValidationRule<>(subject, id, severity, check, templates, List.of(attributes));
    }

    /** The type of the values it is applied to. */
    public Class<S> getSubject() {
        return subject;
    }

    /** Family and name, for example {@code quote/no-speaker}. */
    public String getId() {
        return id;
    }

    /** How much its findings matter. */
    public Severity getSeverity() {
        return severity;
    }

    /** The condition. */
    public RuleCheck<S> getCheck() {
        return check;
    }

    /** The attributes of which nothing may be left out; empty if it holds all the same. */
    public List<String> getNeededAttributes() {
        return neededAttributes;
    }

    /** Messages of its own by language; empty for the rules of this library. */
    public Map<String, String> getTemplates() {
        return templates;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
