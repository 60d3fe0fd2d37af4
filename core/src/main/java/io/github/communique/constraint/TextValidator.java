package io.github.communique.constraint;

import io.github.communique.form.TextForms;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Text} for Jakarta providers. An absent value is valid. */
public final class TextValidator implements ConstraintValidator<Text, CharSequence> {
    private int max = Text.LINE;

    /** Called by the provider. */
    public TextValidator() {}

    @Override
    public void initialize(Text text) {
        max = text.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, @Nullable ConstraintValidatorContext context) {
        return value == null || TextForms.isText(value, max);
    }
}
