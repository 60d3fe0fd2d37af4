package io.github.communique.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

    private static final OrganisationRegistry REGISTRY = OrganisationRegistry.of(List.of(KnownOrganisation.builder()
            .acronym("CB")
            .name("Council of Bodies")
            .verified(true)
            .build()));

    @ParameterizedTest
    @CsvSource({
        "Council of Bodies,false",
        "Councils of Bodies,true",
        "Counsil of Bodis,true",
        "ouncil of Bodie,true",
        "The Council of Bodies,false",
        "XXCouncil of Bodies,true",
        "Council of BodiesXX,true",
        "Council of Bodess,true",
        "Kownzil of Bodies,false",
        "Cuoncil fo Bodies,false"
    })
    void a_name_is_near_another_by_at_most_two_letters(String name, boolean isNear) {
        assertThat(REGISTRY.nearestName(name).isPresent()).isEqualTo(isNear);
    }
}
