package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.jackson2.CommuniqueModule;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A host registers a module of its own, which hands it the report of each value read. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=io.github.communique.jackson2.CommuniqueModule")
class ReportingModuleTest extends HostContract {

    private static final Collection<ValidationReport> REPORTS = new ConcurrentLinkedQueue<>();

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void forgetReports() {
        REPORTS.clear();
    }

    @Test
    void the_report_of_a_release_that_is_accepted_reaches_the_host_once() {
        String withEmptyText = SOUND.replaceFirst("\"headline\":\\{", "\"headline\":{\"kicker\":\"\",");

        assertThat(post("/releases", withEmptyText).statusCode()).isEqualTo(200);
        assertThat(REPORTS)
                .singleElement()
                .satisfies(report -> assertThat(report.getFindings())
                        .map(Finding::getPointer)
                        .hasToString("[/headline/kicker]"));
    }

    @Test
    void the_report_of_a_broken_release_reaches_the_host_once() {
        post("/releases", BROKEN);

        assertThat(REPORTS)
                .singleElement()
                .satisfies(report -> assertThat(report.isSound()).isFalse());
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + port);
    }

    @TestConfiguration
    static class Modules {

        @Bean
        CommuniqueModule reportingModule() {
            return new CommuniqueModule().reporting(REPORTS::add);
        }
    }
}
