package io.github.communique.rule;

import io.github.communique.report.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a sound release fulfils: a stable id, a severity, the type of value it is applied to, what it needs, and the
 * check. Immutable.
 *
 * <p>Example of a host's own rule:
 *
 * <pre>{@code
 * Rule<Headline> noQuestion = Rule.on(Headline.class, "house/no-question", Severity.INFO, Set.of(Need.RELEASE),
 *                 (headline, context) -> {
 *                     if (headline.getText().endsWith("?")) {
 *                         context.found(finding -> finding.at("text"));
 *                     }
 *                 })
 *         .withMessage("en", "The headline is a question.");
 * }</pre>
 *
 * @param <S> the type of the values it is applied to
 */
public final class Rule<S> {

    private final Class<S> subject;
    private final String id;
    private final Severity severity;
    private final Set<Need> needs;
    private final Check<S> check;
    private final Map<String, String> templates;

    private Rule(
            Class<S> subject,
            String id,
            Severity severity,
            Set<Need> needs,
            Check<S> check,
            Map<String, String> templates) {
        this.subject = subject;
        this.id = id;
        this.severity = severity;
        this.needs = needs;
        this.check = check;
        this.templates = templates;
    }

    /**
     * Makes a rule.
     *
     * @param subject the type of value it is applied to, wherever in a release one stands: {@code PressRelease.class},
     *     {@code Quote.class}, {@code Place.class}, any value type or family
     * @param id family and name, for example {@code quote/no-speaker}
     * @param severity how much its findings matter
     * @param needs what it reads
     * @param check the condition
     */
    public static <S> Rule<S> on(Class<S> subject, String id, Severity severity, Set<Need> needs, Check<S> check) {
        return new Rule<>(subject, id, severity, Set.copyOf(needs), check, Map.of());
    }

    /**
     * This rule with a message of its own. The rules of this library have theirs in the jar.
     *
     * @param language the language, for example {@code en}
     * @param template the message, with the names of arguments in braces: {@code The headline has {count} words.}
     */
    public Rule<S> withMessage(String language, String template) {
        Map<String, String> more = new LinkedHashMap<>(templates);
        more.put(language, template);
        return new Rule<>(subject, id, severity, needs, check, Collections.unmodifiableMap(more));
    }

    /** This rule with another severity; a finding to which the rule gives a severity of its own keeps that. */
    public Rule<S> withSeverity(Severity other) {
        return new Rule<>(subject, id, other, needs, check, templates);
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

    /** What it reads. */
    public Set<Need> getNeeds() {
        return needs;
    }

    /** The condition. */
    public Check<S> getCheck() {
        return check;
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
