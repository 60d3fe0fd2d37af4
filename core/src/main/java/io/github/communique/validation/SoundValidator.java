package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a Jakarta provider check {@link Sound} with a {@link ReleaseValidator}: the standard one, or a host's own that its
 * {@code ConstraintValidatorFactory} passes in. An absent release is valid.
 *
 * <p>A message is in the language of {@link Locale#getDefault()}, since the Jakarta API keeps the locale from a validator, unless the host
 * passes in where the locale of the request is found; with Hibernate Validator it can also be stated by {@link ViolationLocale}. Where the library has no message in a
 * language, it is English. With Hibernate Validator each violation carries its {@link Finding} as dynamic payload:
 * {@code violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)}.
 */
public final class SoundValidator implements ConstraintValidator<Sound, PressRelease> {

    private final ReleaseValidator validator;
    private final @Nullable Supplier<Locale> locale;

    /** Creates a validator with the standard rules; called by the Jakarta provider. */
    public SoundValidator() {
        this(ReleaseValidator.standard());
    }

    /** Creates a validator that uses a host's own release validator. */
    public SoundValidator(ReleaseValidator validator) {
        this.validator = validator;
        this.locale = null;
    }

    /**
     * Creates a validator that uses a host's own release validator, and whose messages are in the language of the request.
     *
     * @param locale gives the locale of the request that is being answered, for example {@code LocaleContextHolder::getLocale} in Spring
     */
    public SoundValidator(ReleaseValidator validator, Supplier<Locale> locale) {
        this.validator = validator;
        this.locale = locale;
    }

    @Override
    public boolean isValid(@Nullable PressRelease release, ConstraintValidatorContext context) {
        if (release == null) {
            return true;
        }
        ValidationReport report = validator.validate(release);
        if (!report.isSound()) {
            context.disableDefaultConstraintViolation();
            report.getFindings(Severity.ERROR).forEach(finding -> addViolation(finding, context));
        }
        return report.isSound();
    }

    private void addViolation(Finding finding, ConstraintValidatorContext context) {
        String template = HibernateContext.attach(finding, context, SoundValidator::inert);
        if (template == null || locale != null) {
            template = inert(finding.getMessage(locale == null ? Locale.getDefault() : locale.get()));
        }
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        List<String> steps = finding.getPointer().steps();
        PathEnd end = PathEnd.of(violation);
        for (int i = 0; i < steps.size(); i++) {
            if (!isIndex(steps.get(i))) {
                end = PathEnd.of(end.property.apply(steps.get(i)));
            } else if (i + 1 < steps.size()) {
                int index = Integer.parseInt(steps.get(i));
                i++;
                end = PathEnd.of(end.property.apply(steps.get(i)).inIterable().atIndex(index));
            } else {
                end = PathEnd.of(end.element.get().inIterable().atIndex(Integer.parseInt(steps.get(i))));
            }
        }
        end.finish.run();
    }

    /** Escapes braces and dollar signs, so that no provider interprets text of the release as a message template. */
    private static String inert(String message) {
        return message.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The continuations of a path; the builder of the Jakarta API has a different type for each state. */
    private record PathEnd(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable finish) {

        static PathEnd of(ConstraintViolationBuilder start) {
            return new PathEnd(start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
        }

        static PathEnd of(NodeBuilderCustomizableContext node) {
            return new PathEnd(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static PathEnd of(NodeBuilderDefinedContext node) {
            return new PathEnd(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static PathEnd of(LeafNodeBuilderDefinedContext leaf) {
            return new PathEnd(
                    name -> {
                        throw new IllegalStateException("an element ends its path");
                    },
                    () -> {
                        throw new IllegalStateException("an element ends its path");
                    },
                    leaf::addConstraintViolation);
        }
    }
}
