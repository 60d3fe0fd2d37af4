package io.github.communique.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.metadata.Headline;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.Participant;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void attributes_come_in_the_order_of_their_declaration() {
        assertThat(Shape.of(Headline.class).getAttributes())
                .map(Attribute::getName)
                .containsExactly("text", "subHeadline", "shortForm");
        assertThat(Shape.ofRelease().getAttributes())
                .map(Attribute::getName)
                .startsWith("id", "kind", "kindWord", "language", "languageVersions")
                .endsWith("rights", "provenance")
                .doesNotContain("extensions");
    }

    @Test
    void only_the_attributes_without_which_it_is_no_release_are_required() {
        assertThat(Shape.ofRelease().getAttributes())
                .filteredOn(attribute -> attribute.getMultiplicity() == Multiplicity.REQUIRED)
                .map(Attribute::getName)
                .containsExactly("id", "kind", "language", "headline");
    }

    @Test
    void names_on_the_wire_are_the_same_in_every_locale() {
        assertThat(Shape.of(OfficeHolder.class).getWireName()).isEqualTo("office-holder");
        assertThat(ValueKind.EnumKind.wireName(ReleaseKind.FATALITY_NOTICE)).isEqualTo("fatality-notice");
    }

    @Test
    void a_family_knows_its_variants() {
        Attribute participants = Shape.ofRelease().getAttribute("participants").orElseThrow();

        assertThat(participants.getKind())
                .isInstanceOfSatisfying(
                        ValueKind.FamilyKind.class,
                        family -> assertThat(family.variants())
                                .containsOnlyKeys("person", "organisation", "group", "office-holder"));
    }

    @Test
    void values_are_built_and_read_through_the_shape() {
        Shape shape = Shape.of(Headline.class);
        Object builder = shape.newBuilder();
        Attribute text = shape.getAttribute("text").orElseThrow();
        text.set(builder, "A headline");

        Object headline = shape.build(builder);

        assertThat(headline).isEqualTo(Headline.builder().text("A headline").build());
        assertThat(text.get(headline)).isEqualTo("A headline");
        assertThat(shape.getAttribute("shortForm").orElseThrow().get(headline)).isNull();
    }

    @Test
    void what_is_no_value_type_has_no_shape() {
        assertThatThrownBy(() -> Shape.of(Participant.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.of(String.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Shape.of(PressRelease.class).getType()).isEqualTo(PressRelease.class);
    }
}
