package io.github.communique.constraint;

import io.github.communique.form.TextForms;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link HttpUrl} for Jakarta providers. An absent value is valid. */
public final class HttpUrlValidator implements ConstraintValidator<HttpUrl, CharSequence> {
    /** Called by the provider. */
    public HttpUrlValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, @Nullable ConstraintValidatorContext context) {
        return value == null || TextForms.isHttpUrl(value);
    }
}
