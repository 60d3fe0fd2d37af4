package io.github.communique.constraint;

import io.github.communique.form.TextForms;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Lets a Jakarta provider check {@link Text}; an absent value is valid. */
public final class TextValidator implements ConstraintValidator<Text, CharSequence> {
    private int max = Text.LINE;

    /** Made by the provider. */
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
