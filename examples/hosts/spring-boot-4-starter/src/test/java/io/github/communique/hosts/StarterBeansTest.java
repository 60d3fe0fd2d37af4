package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.ValidationRule;
import io.github.communique.spring.CommuniqueAutoConfiguration;
import io.github.communique.spring.web.CommuniqueWebAutoConfiguration;
import io.github.communique.spring.web.RefusalResolver;
import io.github.communique.spring.web.ReleaseMessageConverter;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Limits;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** Which beans the starter declares, and which of the application's it takes up. */
class StarterBeansTest {

    private final WebApplicationContextRunner context = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(CommuniqueAutoConfiguration.class, CommuniqueWebAutoConfiguration.class));

    @Test
    void reader_writer_and_validator_are_declared() {
        context.run(started -> assertThat(started)
                .hasSingleBean(ReleaseReader.class)
                .hasSingleBean(ReleaseWriter.class)
                .hasSingleBean(ReleaseValidator.class));
    }

    @Test
    void a_reader_of_the_application_takes_precedence() {
        ReleaseReader own = ReleaseReader.standard().withoutRules();

        context.withBean(ReleaseReader.class, () -> own)
                .run(started -> assertThat(started.getBean(ReleaseReader.class)).isSameAs(own));
    }

    @Test
    void a_profile_is_named_by_a_property() {
        context.withPropertyValues("communique.profile=strict")
                .run(started -> assertThat(
                                started.getBean(ReleaseValidator.class).getProfile())
                        .isEqualTo(ValidationProfile.strict()));
    }

    @Test
    void a_profile_that_is_neither_built_in_nor_a_resource_is_an_error_that_says_so() {
        context.withPropertyValues("communique.profile=classpath:none.json")
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .satisfies(cause -> assertThat(started.getStartupFailure())
                                .hasStackTraceContaining("communique.profile: classpath:none.json is neither a built-in"
                                        + " profile (standard, newsroom, archive, strict)")));
    }

    @Test
    void clock_registries_and_rules_of_the_application_are_taken_up() {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        MissionRegistry missions = MissionRegistry.of(List.of());
        ValidationRule<PressRelease> rule =
                ValidationRule.warning("desk/headline-too-long", PressRelease.class, (release, found) -> {});

        context.withBean(Clock.class, () -> clock)
                .withBean(MissionRegistry.class, () -> missions)
                .withBean("deskRule", ValidationRule.class, () -> rule)
                .run(started -> {
                    assertThat(started.getBean(CheckEnvironment.class).getClock())
                            .isSameAs(clock);
                    assertThat(started.getBean(CheckEnvironment.class).getMissions())
                            .isSameAs(missions);
                    assertThat(started.getBean(ReleaseValidator.class).getRules())
                            .extracting(ValidationRule::getId)
                            .contains("desk/headline-too-long");
                });
    }

    @Test
    void the_size_of_documents_is_limited_by_a_property() {
        context.withPropertyValues("communique.max-document-size=1KB").run(started -> {
            assertThat(started.getBean(Limits.class).getDocumentBytes()).isEqualTo(1024);
            assertThat(started.getBean(ReleaseReader.class)
                            .read(Fixture.SMALL_RELEASE.json() + " ".repeat(2000))
                            .getProblem()
                            .orElseThrow()
                            .getStatus())
                    .isEqualTo(413);
        });
    }

    @Test
    void an_application_that_answers_itself_switches_problem_details_off() {
        context.withPropertyValues("communique.web.problem-details=false")
                .run(started -> assertThat(started)
                        .hasSingleBean(ReleaseMessageConverter.class)
                        .doesNotHaveBean(RefusalResolver.class));
    }
}
