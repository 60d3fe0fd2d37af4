package io.github.communique.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.Participation;
import io.github.communique.metadata.Headline;
import io.github.communique.mission.Mission;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.rule.CheckEnvironment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void attributes_come_in_the_order_of_their_declaration() {
        assertThat(Shape.ofBuilder(Headline.builder()).getAttributes())
                .map(Attribute::getName)
                .containsExactly("text", "kicker", "subHeadline", "shortForm");
        assertThat(Shape.ofBuilder(PressRelease.builder()).getAttributes())
                .map(Attribute::getName)
                .startsWith("id", "kind", "kindWord", "language", "languageVersions")
                .endsWith("rights", "provenance")
                .doesNotContain("extensions");
    }

    @Test
    void only_the_attributes_without_which_it_is_no_release_are_required() {
        assertThat(Shape.ofBuilder(PressRelease.builder()).getAttributes())
                .filteredOn(attribute -> attribute.getMultiplicity() == Multiplicity.REQUIRED)
                .map(Attribute::getName)
                .containsExactly("id", "kind", "language", "headline");
    }

    @Test
    void names_on_the_wire_are_the_same_in_every_locale() {
        assertThat(Shape.ofBuilder(OfficeHolder.builder()).getWireName()).isEqualTo("office-holder");
        assertThat(ValueKind.EnumKind.wireName(ReleaseKind.FATALITY_NOTICE)).isEqualTo("fatality-notice");
    }

    @Test
    void a_family_knows_its_variants() {
        Attribute participants = Shape.ofBuilder(PressRelease.builder())
                .getAttribute("participants")
                .orElseThrow();

        assertThat(participants.getKind())
                .isInstanceOfSatisfying(
                        ValueKind.FamilyKind.class,
                        family -> assertThat(family.variants())
                                .containsOnlyKeys("person", "organisation", "group", "office-holder"));
    }

    @Test
    void values_are_built_and_read_through_the_shape() {
        Shape shape = Shape.ofBuilder(Headline.builder());
        Object builder = shape.newBuilder();
        Attribute text = shape.getAttribute("text").orElseThrow();
        text.set(builder, "A headline");

        Object headline = shape.build(builder);

        assertThat(headline).isEqualTo(Headline.builder().text("A headline").build());
        assertThat(text.get(headline)).isEqualTo("A headline");
        assertThat(shape.getAttribute("shortForm").orElseThrow().get(headline)).isNull();
    }

    @Test
    void an_attribute_is_found_by_its_name_wherever_it_is_expected() {
        Shape shape = Shape.ofBuilder(PressRelease.builder());
        int count = shape.getAttributes().size();

        for (int likely = 0; likely <= count; likely++) {
            for (Attribute attribute : shape.getAttributes()) {
                assertThat(shape.find(attribute.getName(), likely)).isSameAs(attribute);
                assertThat(shape.find(new String(attribute.getName()), likely)).isSameAs(attribute);
            }
            assertThat(shape.find("headlines", likely)).isNull();
        }
    }

    @Test
    void a_shape_is_found_by_its_builder_and_by_its_values() {
        Shape shape = Shape.ofBuilder(Headline.builder());

        assertThat(shape.getType()).isEqualTo(Headline.class);
        assertThat(Shape.ofValue(Headline.builder().text("A headline").build())).isSameAs(shape);
    }

    @Test
    void an_attribute_that_refers_names_the_types_of_what_it_refers_to() {
        Attribute party =
                Shape.ofBuilder(Participation.builder()).getAttribute("partyId").orElseThrow();
        List<Class<?>> targets = Shape.ofBuilder(PressRelease.builder()).withAllWithin().values().stream()
                .filter(shape -> party.getTargets().stream().anyMatch(shape::isNamed))
                .<Class<?>>map(Shape::getType)
                .toList();

        assertThat(party.getTargets()).containsExactly("participant", "mission");
        assertThat(targets)
                .containsExactlyInAnyOrder(
                        Person.class, Organisation.class, PersonGroup.class, OfficeHolder.class, Mission.class);
        assertThat(Shape.ofBuilder(Headline.builder()).getAttributes())
                .allSatisfy(attribute -> assertThat(attribute.getTargets()).isEmpty());
    }

    @Test
    void every_local_id_of_something_else_says_what_it_refers_to() {
        assertThat(Shape.ofBuilder(PressRelease.builder()).withAllWithin().values())
                .flatMap(Shape::getAttributes)
                .filteredOn(attribute -> attribute.getName().matches(".+Ids?"))
                .filteredOn(attribute -> attribute.getKind() instanceof ValueKind.TextKind)
                .isNotEmpty()
                .allSatisfy(attribute -> assertThat(attribute.getTargets()).isNotEmpty());
    }

    @Test
    void all_types_within_a_release_are_found_and_no_family() {
        Shape release = Shape.ofBuilder(PressRelease.builder());

        assertThat(release.withAllWithin())
                .containsKeys(Person.class, Mission.class)
                .doesNotContainKey(Participant.class);
    }

    @Test
    void the_graph_of_a_release_has_the_names_of_its_types_and_of_their_families() {
        TypeGraph graph = Shape.ofBuilder(PressRelease.builder()).getTypeGraph();

        assertThat(Shape.ofBuilder(PressRelease.builder()).withAllWithin().keySet())
                .allSatisfy(type -> assertThat(graph.has(type.getName())).isTrue());
        assertThat(graph.has(Participant.class.getName())).isTrue();
        assertThat(graph.has(CheckEnvironment.class.getName())).isFalse();
    }

    @Test
    void the_graph_tells_which_types_lead_to_others() {
        TypeGraph graph = Shape.ofBuilder(PressRelease.builder()).getTypeGraph();

        assertThat(graph.leadingTo(Set.of(Participation.class.getName())))
                .containsExactlyInAnyOrder(
                        PressRelease.class.getName(), Engagement.class.getName(), Participation.class.getName());
        assertThat(graph.leadingTo(Set.of(Person.class.getName())))
                .containsExactlyInAnyOrder(
                        PressRelease.class.getName(), Participant.class.getName(), Person.class.getName());
        assertThat(graph.leadingTo(Set.of(Participant.class.getName())))
                .contains(Organisation.class.getName(), PersonGroup.class.getName())
                .doesNotContain(Mission.class.getName());
    }

    @Test
    void one_variant_of_a_family_is_found_by_its_name() {
        ValueKind.FamilyKind participants = (ValueKind.FamilyKind) Shape.ofBuilder(PressRelease.builder())
                .getAttribute("participants")
                .orElseThrow()
                .getKind();

        assertThat(participants.variant("person")).isSameAs(Shape.ofBuilder(Person.builder()));
        assertThat(participants.variant("participant")).isNull();
    }

    @Test
    void what_is_no_value_type_has_no_shape() {
        assertThatThrownBy(() -> Shape.ofBuilder(CheckEnvironment.builder()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.ofValue("a text")).isInstanceOf(IllegalArgumentException.class);
    }
}
