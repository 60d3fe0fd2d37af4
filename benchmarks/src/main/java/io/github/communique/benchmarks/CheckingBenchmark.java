package io.github.communique.benchmarks;

import io.github.communique.PressRelease;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checking sound releases with all rules: the measured one, and generated ones, each twice as large as the previous
 * one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 4, time = 1)
public class CheckingBenchmark {

    private static final long SEED = 1L;
    private static final int SIZE = 50;

    private final ReleaseValidator validator = ReleaseValidator.standard();
    private final PressRelease release = MeasuredRelease.value();
    private final PressRelease once = new SoundReleaseGenerator(SEED).release(SIZE);
    private final PressRelease twice = new SoundReleaseGenerator(SEED).release(2 * SIZE);
    private final PressRelease fourTimes = new SoundReleaseGenerator(SEED).release(4 * SIZE);

    private final PressReleaseRecord records =
            JsonMapper.shared().readValue(MeasuredRelease.document(), PressReleaseRecord.class);
    private final Validator jakartaValidator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The peer: Hibernate Validator, 60 constraints on attributes of equivalent records. */
    @Benchmark
    public Set<ConstraintViolation<PressReleaseRecord>> hibernateValidator() {
        return jakartaValidator.validate(records);
    }

    /** The measured release. */
    @Benchmark
    public ValidationReport checking() {
        return validator.validate(release);
    }

    /** 50 persons, quotations and missions. */
    @Benchmark
    public ValidationReport checkingOnce() {
        return validator.validate(once);
    }

    /** 100 of them. */
    @Benchmark
    public ValidationReport checkingTwice() {
        return validator.validate(twice);
    }

    /** 200 of them. */
    @Benchmark
    public ValidationReport checkingFourTimes() {
        return validator.validate(fourTimes);
    }
}
