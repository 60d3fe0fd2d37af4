package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseFact;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What drafting finds of the facts of the corpus. */
class CorpusDraftingTest {

    /** A sub-headline on the line below the headline, which may as well continue it; docs/drafting.md says so. */
    private static final List<String> SUB_HEADLINE_JOINED = List.of(
            "joint-statement-lake-orven-fr",
            "pressemitteilung-kfor-bergrettung",
            "resoconto-atalanta-ministro-costalba");

    /** A label above the headline has its first words; docs/drafting.md says so. */
    private static final List<String> LABEL_FOR_HEADLINE = List.of("joint-statement");

    private static final double LEAST_SHARE_OF_TEXTS = 0.46;
    private static final double LEAST_SHARE_OF_PAGES = 0.44;

    @Test
    void nearly_half_of_the_facts_are_drafted_from_the_texts() {
        assertThat(share(CorpusDraftingTest::text)).isGreaterThan(LEAST_SHARE_OF_TEXTS);
    }

    @Test
    void nearly_as_many_are_drafted_from_the_pages() {
        assertThat(share(CorpusDraftingTest::page)).isGreaterThan(LEAST_SHARE_OF_PAGES);
    }

    @Test
    void the_headline_of_a_text_is_right_where_the_text_leaves_no_doubt() {
        assertThat(withAnotherHeadline(CorpusDraftingTest::text))
                .containsExactlyInAnyOrderElementsOf(SUB_HEADLINE_JOINED);
    }

    @Test
    void the_headline_of_a_page_is_right_unless_a_label_has_its_first_words() {
        assertThat(withAnotherHeadline(CorpusDraftingTest::page))
                .containsExactlyInAnyOrderElementsOf(LABEL_FOR_HEADLINE);
    }

    private static double share(Function<Fixture, Source> form) {
        long all = Corpus.sound().mapToLong(fixture -> fixture.facts().size()).sum();
        long found = Corpus.sound()
                .mapToLong(fixture -> fixture.facts().stream()
                        .filter(drafted(form.apply(fixture))::contains)
                        .count())
                .sum();
        return (double) found / all;
    }

    private static List<String> withAnotherHeadline(Function<Fixture, Source> form) {
        return Corpus.sound()
                .filter(fixture -> !headline(drafted(form.apply(fixture))).equals(headline(fixture.facts())))
                .map(Fixture::getName)
                .toList();
    }

    private static Source text(Fixture fixture) {
        return Source.text(fixture.text());
    }

    private static Source page(Fixture fixture) {
        return Source.html(fixture.bytes(Fixture.Form.PAGE));
    }

    private static List<ReleaseFact> drafted(Source source) {
        return Drafting.standard()
                .draft(source)
                .getRelease()
                .map(FactsOf::release)
                .orElse(List.of());
    }

    private static String headline(List<ReleaseFact> facts) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.kind(), "headline"))
                .map(ReleaseFact::value)
                .findFirst()
                .orElse("none");
    }
}
