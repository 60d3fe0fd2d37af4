package io.github.communique.verification;

import io.github.communique.validation.SoundValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** A host's factory of validators, which has one of its own for releases. */
record OwnValidators(SoundValidator ofReleases) implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        if (type == SoundValidator.class) {
            return type.cast(ofReleases);
        }
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
}
