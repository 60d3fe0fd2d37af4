package io.github.communique.rule;

import io.github.communique.report.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final List<String> neededAttributes;

    private Rule(
            Class<S> subject,
            String id,
            Severity severity,
            Set<Need> needs,
            Check<S> check,
            Map<String, String> templates,
            List<String> neededAttributes) {
        this.subject = subject;
        this.id = id;
        this.severity = severity;
        this.needs = needs;
        this.check = check;
        this.templates = templates;
        this.neededAttributes = neededAttributes;
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
        return new Rule<>(subject, id, severity, Set.copyOf(needs), check, Map.of(), List.of());
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
        return new Rule<>(subject, id, severity, needs, check, Collections.unmodifiableMap(more), neededAttributes);
    }

    /** This rule with another severity; a finding to which the rule gives a severity of its own keeps that. */
    public Rule<S> withSeverity(Severity other) {
        return new Rule<>(subject, id, other, needs, check, templates, neededAttributes);
    }

    /**
     * This rule, silent where something of these attributes stands in a document and could not be read: a rule that tells what is
     * lacking, or compares with it, would else accuse what is only left out of the release. The unread value has a finding of its
     * own.
     *
     * @param attributes the ways to them by names on the wire: from the subject, as {@code attribution/cue}, or, with a slash before
     *     them, from the release, as {@code /body}
     */
    public Rule<S> needsAllOf(String... attributes) {
        return new Rule<>(subject, id, severity, needs, check, templates, List.of(attributes));
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
