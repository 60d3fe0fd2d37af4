package io.github.communique.program;

import io.github.communique.program.terminal.Escaped;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Takes a profile from the command line: the name of a built-in one, or a file of JSON. */
final class ProfileOption {

    private ProfileOption() {}

    /**
     * A validator with the profile.
     *
     * @throws TypeConversionException if there is no such profile
     */
    static ReleaseValidator validator(String value) {
        try {
            return ReleaseValidator.standard().with(profile(value));
        } catch (TypeConversionException e) {
            throw new TypeConversionException("Invalid value for option '--profile': " + e.getMessage());
        }
    }

    private static ValidationProfile profile(String value) {
        Optional<ValidationProfile> builtIn = ValidationProfile.named(value);
        return builtIn.isPresent() ? builtIn.get() : read(value);
    }

    private static ValidationProfile read(String file) {
        try {
            ProfileReader.Result read = ProfileReader.standard().read(Files.readAllBytes(Path.of(file)));
            boolean isUnderstood = read.getReport().getTotal(Severity.WARNING) == 0;
            return read.getProfile()
                    .filter(profile -> isUnderstood)
                    .orElseThrow(() -> new TypeConversionException(Escaped.of(file) + " is no profile:\n"
                            + read.getReport().toText(Locale.ENGLISH)));
        } catch (IOException | InvalidPathException e) {
            String names = ValidationProfile.builtIn().stream()
                    .map(ValidationProfile::getName)
                    .collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + Escaped.of(file) + "' is neither a built-in profile (" + names
                    + ") nor a file that can be read");
        }
    }
}
