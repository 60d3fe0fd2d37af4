package io.github.communique.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.mission.DurationKind;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateDuration;
import io.github.communique.mission.Renewal;
import io.github.communique.mission.RenewalKind;
import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class MandateRegistryTest {

    private static final LocalDate VISIT = LocalDate.of(2022, 7, 7);

    @Test
    void an_initial_period_continues_unless_decided_otherwise() {
        Mandate kfor = mandate("1999-06-10", DurationKind.INITIAL_THEN_CONTINUING);

        assertThat(inForce(kfor, VISIT)).isEqualTo(TriState.YES);
        assertThat(inForce(kfor, LocalDate.of(1999, 6, 9))).isEqualTo(TriState.NO);
    }

    @Test
    void after_the_end_of_a_chain_of_renewals_it_is_unknown() {
        Mandate eulex = mandate("2008-02-04", DurationKind.UNKNOWN).toBuilder()
                .addRenewals(renewal(RenewalKind.EXTENDS, "2018-06-08", "2020-06-14"))
                .build();

        assertThat(inForce(eulex, LocalDate.of(2020, 6, 14))).isEqualTo(TriState.YES);
        assertThat(inForce(eulex, VISIT)).isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void a_chain_that_is_stated_closed_is_at_its_end() {
        Mandate closed = mandate("2008-02-04", DurationKind.OPEN).toBuilder()
                .addRenewals(renewal(RenewalKind.TERMINATES, "2021-01-01", "2021-06-30"))
                .build();

        assertThat(inForce(closed, LocalDate.of(2021, 6, 30))).isEqualTo(TriState.YES);
        assertThat(inForce(closed, LocalDate.of(2021, 7, 1))).isEqualTo(TriState.NO);
    }

    @Test
    void without_a_start_nothing_is_known() {
        assertThat(inForce(Mandate.builder().id("m").build(), VISIT)).isEqualTo(TriState.UNKNOWN);
    }

    private static TriState inForce(Mandate mandate, LocalDate day) {
        return MandateRegistry.builtIn().isInForce(mandate, day);
    }

    private static Mandate mandate(String adopted, DurationKind kind) {
        return Mandate.builder()
                .id("m")
                .adopted(PartialDate.parse(adopted))
                .duration(MandateDuration.builder()
                        .kind(kind)
                        .initialPeriod(Period.ofMonths(12))
                        .build())
                .build();
    }

    private static Renewal renewal(RenewalKind kind, String adopted, String until) {
        return Renewal.builder()
                .kind(kind)
                .instrument(InstrumentCitation.builder().citation("Decision").build())
                .adopted(PartialDate.parse(adopted))
                .until(PartialDate.parse(until))
                .build();
    }
}
