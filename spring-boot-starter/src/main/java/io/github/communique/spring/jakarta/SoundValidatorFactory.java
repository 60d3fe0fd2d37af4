package io.github.communique.spring.jakarta;

import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.SoundValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** Creates the validator of releases with the application's rules; leaves all others to the factory of Spring. */
final class SoundValidatorFactory implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory others;
    private final Supplier<ReleaseValidator> validator;

    SoundValidatorFactory(ConstraintValidatorFactory others, Supplier<ReleaseValidator> validator) {
        this.others = others;
        this.validator = validator;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        return type == SoundValidator.class
                ? type.cast(new SoundValidator(validator.get(), LocaleContextHolder::getLocale))
                : others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof SoundValidator)) {
            others.releaseInstance(instance);
        }
    }
}
