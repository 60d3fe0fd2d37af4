package io.github.communique.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.instrument.OtherInstrument;
import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RegistriesTest {

    private final MissionRegistry missions = MissionRegistry.builtIn();
    private final OrganisationRegistry organisations = OrganisationRegistry.builtIn();

    @Test
    void the_names_of_the_missions_are_those_by_which_they_are_found() {
        assertThat(missions.names())
                .contains("KFOR", "Kosovo Force")
                .allSatisfy(name -> assertThat(missions.named(name)).isNotEmpty());
        assertThat(missions.all())
                .allSatisfy(mission -> assertThat(missions.names()).contains(mission.getAcronym(), mission.getName()));
    }

    @Test
    void a_mission_is_known_by_acronym_and_name() {
        assertThat(missions.named("KFOR")).singleElement().satisfies(kfor -> {
            assertThat(kfor.getName()).isEqualTo("Kosovo Force");
            assertThat(kfor.getInstruments()).map(Object::toString).containsExactly("S/RES/1244 (1999)");
        });
        assertThat(missions.named("Kosovo Force")).isEqualTo(missions.named("KFOR"));
        assertThat(missions.all()).hasSizeGreaterThan(140);
    }

    @Test
    void most_instruments_of_known_missions_are_of_a_known_family() {
        assertThat(missions.all().stream()
                        .flatMap(mission -> mission.getInstruments().stream())
                        .filter(OtherInstrument.class::isInstance)
                        .map(Object::toString))
                .allSatisfy(name -> assertThat(name)
                        .containsPattern("decision|Decision|request|Summit|letter|OPLAN|Article|CSO|PC.DEC/500"));
    }

    @Test
    void an_acronym_and_a_name_of_two_missions_do_not_belong_together() {
        assertThat(missions.belongTogether("UNMIL", "United Nations Mission in Liberia"))
                .isEqualTo(TriState.YES);
        assertThat(missions.belongTogether("UNMIK", "United Nations Mission in Liberia"))
                .isEqualTo(TriState.NO);
        assertThat(missions.belongTogether("UNMIK", "Mission der Vereinten Nationen"))
                .isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void what_is_not_verified_does_not_accuse() {
        assertThat(missions.existedOn("UNEF I", LocalDate.of(2022, 1, 1))).isEqualTo(TriState.UNKNOWN);
        assertThat(missions.existedOn("ISAF", LocalDate.of(2022, 1, 1))).isEqualTo(TriState.NO);
        assertThat(missions.existedOn("ISAF", LocalDate.of(2010, 1, 1))).isEqualTo(TriState.YES);
        assertThat(missions.existedOn("KFOR", LocalDate.of(2022, 7, 7))).isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void sources_differ_by_days_so_that_a_day_beside_is_unknown() {
        assertThat(missions.existedOn("ISAF", LocalDate.of(2015, 1, 20))).isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void a_mission_is_led_by_its_lead() {
        assertThat(missions.isLedBy("KFOR", "NATO")).isEqualTo(TriState.YES);
        assertThat(missions.isLedBy("KFOR", "UNSC")).isEqualTo(TriState.NO);
        assertThat(missions.isLedBy("OURS", "UNSC")).isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void a_host_extends_a_registry() {
        KnownMission ours = KnownMission.builder()
                .acronym("OURS")
                .name("Our Mission")
                .end(PartialDate.parse("2020"))
                .addVerified(KnownMission.Fact.END)
                .build();
        MissionRegistry extended = missions.and(MissionRegistry.of(List.of(ours)));

        assertThat(extended.named("KFOR")).hasSize(1);
        assertThat(extended.existedOn("OURS", LocalDate.of(2022, 1, 1))).isEqualTo(TriState.NO);
    }

    @Test
    void of_a_mission_that_two_registries_know_the_first_one_tells() {
        KnownMission kfor = KnownMission.builder()
                .acronym("KFOR")
                .name("Kosovo Force")
                .addLeads("Another")
                .build();

        assertThat(MissionRegistry.of(List.of(kfor)).and(missions).isLedBy("KFOR", "Another"))
                .isEqualTo(TriState.YES);
    }

    @Test
    void a_host_tells_of_resolutions_that_the_built_in_data_do_not() {
        ResolutionRegistry ours = new ResolutionRegistry() {
            @Override
            public TriState isAdoptedIn(int number, int year) {
                return number == 9_000 && year == 2090 ? TriState.YES : TriState.UNKNOWN;
            }

            @Override
            public OptionalInt yearOf(int number) {
                return number == 9_000 ? OptionalInt.of(2090) : OptionalInt.empty();
            }
        };
        ResolutionRegistry both = ResolutionRegistry.builtIn().and(ours);

        assertThat(both.isAdoptedIn(9_000, 2090)).isEqualTo(TriState.YES);
        assertThat(both.yearOf(9_000)).hasValue(2090);
        assertThat(both.isAdoptedIn(2149, 2104)).isEqualTo(TriState.NO);
    }

    @Test
    void an_alliance_had_so_many_members() {
        assertThat(organisations.hadMembers("NATO", 30, LocalDate.of(2022, 7, 7)))
                .isEqualTo(TriState.YES);
        assertThat(organisations.hadMembers("NATO", 31, LocalDate.of(2022, 7, 7)))
                .isEqualTo(TriState.NO);
        assertThat(organisations.hadMembers("NATO", 29, LocalDate.of(2020, 1, 1)))
                .isEqualTo(TriState.YES);
        assertThat(organisations.hadMembers("NATO", 33, LocalDate.of(2030, 1, 1)))
                .isEqualTo(TriState.UNKNOWN);
        assertThat(organisations.hadMembers("UN", 193, LocalDate.of(2022, 7, 7)))
                .isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void a_name_one_or_two_letters_beside_an_official_one_is_near_it() {
        assertThat(organisations.nearestName("Organization for Security and Cooperation in Europe"))
                .contains("Organization for Security and Co-operation in Europe");
        assertThat(organisations.nearestName("Organization for Security and Co-operation in Europe"))
                .isEmpty();
        assertThat(organisations.nearestName("Organization for Safety in Europe"))
                .isEmpty();
    }

    @Test
    void a_host_has_quotation_marks_of_its_own() {
        QuotationMarkRegistry ours = tag -> tag.equals("tlh")
                ? Optional.of(QuotationMarks.of(List.of(new QuotationMarks.Pair('<', '>'))))
                : Optional.empty();
        QuotationMarkRegistry both = ours.and(QuotationMarkRegistry.builtIn());

        assertThat(both.marksOf("tlh").orElseThrow().opens('<')).isTrue();
        assertThat(both.marksOf("fr").orElseThrow().opens('«')).isTrue();
    }
}
