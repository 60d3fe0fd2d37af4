package io.github.communique.spring;

import io.github.communique.report.Severity;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Where the property {@code communique.profile} says that the profile is: the name of a built-in one, or a resource. */
record ProfileLocation(String value) {

    /**
     * The profile.
     *
     * @throws IllegalStateException if there is none, with a message that says what is wrong with the property
     */
    ValidationProfile load(ResourceLoader resources) {
        Optional<ValidationProfile> builtIn = ValidationProfile.named(value);
        return builtIn.isPresent() ? builtIn.get() : read(resources.getResource(value));
    }

    private ValidationProfile read(Resource resource) {
        try (InputStream json = resource.getInputStream()) {
            ProfileReader.Result read = ProfileReader.standard().read(json.readAllBytes());
            boolean isUnderstood = read.getReport().getTotal(Severity.WARNING) == 0;
            return read.getProfile()
                    .filter(profile -> isUnderstood)
                    .orElseThrow(() -> new IllegalStateException("communique.profile: " + value + " is no profile:\n"
                            + read.getReport().toText(Locale.ENGLISH)));
        } catch (IOException e) {
            String names = ValidationProfile.builtIn().stream()
                    .map(ValidationProfile::getName)
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    "communique.profile: " + value + " is neither a built-in profile (" + names
                            + ") nor a resource that can be read",
                    e);
        }
    }
}
