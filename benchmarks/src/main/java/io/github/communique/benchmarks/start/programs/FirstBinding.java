package io.github.communique.benchmarks.start.programs;

import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a release with databind to records, validates their constraints with Hibernate Validator and prints the
 * violations.
 */
public final class FirstBinding {

    private FirstBinding() {}

    /**
     * Checks a release.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        PressReleaseRecord release =
                JsonMapper.shared().readValue(Files.readAllBytes(Path.of(arguments[0])), PressReleaseRecord.class);
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        var violations = validator.validate(release);
        violations.forEach(one -> System.out.println(one.getPropertyPath() + " " + one.getMessage()));
        System.out.println(violations.isEmpty() ? "valid" : "not valid");
    }
}
