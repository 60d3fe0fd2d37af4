package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.check.CheckedRelease;
import io.github.communique.check.ReleaseRuleContext;
import io.github.communique.check.SubjectWalk;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.UnreadValues;
import io.github.communique.rule.ValidationRule;
import io.github.communique.rulebook.BuiltInRules;
import io.github.communique.shape.Shape;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Decides whether a release is sound: runs the rules on it and reports all findings. Immutable and thread-safe; create
 * one and reuse it.
 *
 * <pre>{@code
 * ValidationReport report = ReleaseValidator.standard().validate(release);
 * }</pre>
 */
public final class ReleaseValidator {

    private static final ReleaseValidator STANDARD =
            new ReleaseValidator(BuiltInRules.all(), ValidationProfile.standard(), CheckEnvironment.standard());

    private final List<ValidationRule<?>> rules;
    private final ValidationProfile profile;

    /** The environment as supplied. A profile's house style overrides the supplied one while it is in use. */
    private final CheckEnvironment given;

    private final CheckEnvironment environment;
    private final List<ValidationRule<?>> rulesOfProfile;
    private final SubjectWalk walk;
    private final Map<Class<?>, List<ValidationRule<?>>> bySubject = new ConcurrentHashMap<>();

    private ReleaseValidator(List<ValidationRule<?>> rules, ValidationProfile profile, CheckEnvironment given) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        this.given = given;
        this.environment = profile.getHouseStyle().isEmpty()
                ? given
                : given.toBuilder().houseStyle(profile.getHouseStyle().get()).build();
        requireNoneTwice(this.rules);
        this.rulesOfProfile = new ProfiledRules(profile).of(this.rules);
        Set<Class<?>> subjects = new HashSet<>();
        for (ValidationRule<?> rule : rulesOfProfile) {
            subjects.add(rule.getSubject());
        }
        this.walk = SubjectWalk.to(subjects);
    }

    /** Several rules on different types may share an id; the same rule twice would report each finding twice. */
    private static void requireNoneTwice(List<ValidationRule<?>> rules) {
        Set<String> seen = new HashSet<>();
        for (ValidationRule<?> rule : rules) {
            String named = rule.getId() + " on " + rule.getSubject().getSimpleName();
            if (!seen.add(named)) {
                throw new IllegalArgumentException("two rules are " + named);
            }
        }
    }

    /** A validator with the built-in rules, the standard profile, the system clock and the built-in reference data. */
    public static ReleaseValidator standard() {
        return STANDARD;
    }

    /**
     * A validator that runs only these rules.
     *
     * @throws IllegalArgumentException if two rules have the same id and subject, or if a release can contain no value
     *     of a rule's subject
     */
    public static ReleaseValidator of(Collection<? extends ValidationRule<?>> rules) {
        return new ReleaseValidator(new ArrayList<>(rules), ValidationProfile.standard(), CheckEnvironment.standard());
    }

    /**
     * This validator with further rules, usually a host's own. To replace a built-in rule, also switch that rule off in
     * the profile.
     *
     * @throws IllegalArgumentException if two rules have the same id and subject, or if a release can contain no value
     *     of a rule's subject
     */
    public ReleaseValidator with(ValidationRule<?>... more) {
        List<ValidationRule<?>> all = new ArrayList<>(rules);
        all.addAll(Arrays.asList(more));
        return new ReleaseValidator(all, profile, given);
    }

    /** This validator with another profile. A profile's house style overrides that of the environment. */
    public ReleaseValidator with(ValidationProfile other) {
        return other.equals(profile) ? this : new ReleaseValidator(rules, other, given);
    }

    /** This validator with another environment, for example a host's own clock and registries. */
    public ReleaseValidator in(CheckEnvironment other) {
        return new ReleaseValidator(rules, profile, other);
    }

    /** This validator with another clock. */
    public ReleaseValidator at(Clock clock) {
        return in(given.toBuilder().clock(clock).build());
    }

    /**
     * The rules that this validator runs, with their severities in its profile; rules that are switched off are not
     * included.
     */
    public List<ValidationRule<?>> getRules() {
        return rulesOfProfile;
    }

    /** The profile of this validator. */
    public ValidationProfile getProfile() {
        return profile;
    }

    /** Runs the rules on a release. The content of the release never causes an exception. */
    public ValidationReport validate(PressRelease release) {
        return validate(release, UnreadValues.NOTHING);
    }

    /**
     * Runs the rules on a release some of whose values could not be read.
     *
     * @param unread the unread values, so that rules do not report them as missing
     */
    public ValidationReport validate(PressRelease release, UnreadValues unread) {
        ProfiledFindings findings = new ProfiledFindings(profile, release.getId(), environment.getClock(), rules);
        CheckedRelease checked = new CheckedRelease(release, unread);
        walk.visit(release, (shape, subject, pointer) -> {
            for (ValidationRule<?> rule : rulesOn(shape)) {
                if (hasAll(rule.getNeededAttributes(), pointer, unread)) {
                    run(rule, subject, new ReleaseRuleContext(checked, environment, rule, pointer, findings), findings);
                }
            }
        });
        ValidationReport report = findings.report();
        return report.with(
                report.getFindings().stream().sorted(new ReleaseOrder(release)).toList());
    }

    private static boolean hasAll(List<String> attributes, Pointer subject, UnreadValues unread) {
        if (unread == UnreadValues.NOTHING) {
            return true;
        }
        for (String way : attributes) {
            boolean isOfRelease = way.charAt(0) == '/';
            Pointer place = isOfRelease ? Pointer.ROOT : subject;
            for (String name : Pointer.parse(isOfRelease ? way : "/" + way).steps()) {
                place = place.attribute(name);
            }
            if (unread.isAt(place)) {
                return false;
            }
        }
        return true;
    }

    private List<ValidationRule<?>> rulesOn(Shape shape) {
        List<ValidationRule<?>> known = bySubject.get(shape.getType());
        if (known == null) {
            List<ValidationRule<?>> found = new ArrayList<>();
            for (ValidationRule<?> rule : rulesOfProfile) {
                if (rule.getSubject().isAssignableFrom(shape.getType())) {
                    found.add(rule);
                }
            }
            known = List.copyOf(found);
            bySubject.put(shape.getType(), known);
        }
        return known;
    }

    /** If a rule throws, a finding names the rule and the other rules still run. */
    private static <S> void run(
            ValidationRule<S> rule, Object subject, RuleContext context, Consumer<Finding> findings) {
        try {
            rule.getCheck().check(rule.getSubject().cast(subject), context);
        } catch (RuntimeException e) {
            findings.accept(failed(rule, context.getPointer(), e));
        }
    }

    private static Finding failed(ValidationRule<?> rule, Pointer pointer, RuntimeException failure) {
        return Finding.builder()
                .ruleId("rule/failed")
                .severity(Severity.WARNING)
                .pointer(pointer)
                .putArguments("rule", rule.getId())
                .putArguments("failure", failure.toString())
                .build();
    }
}
