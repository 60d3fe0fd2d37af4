package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What drafting finds of the facts of the corpus. */
class CorpusDraftingTest {

    private static final Set<String> SINGLE = Set.of("headline", "issued", "dateline-place", "embargo-until");

    @Test
    void more_than_half_of_the_facts_are_drafted_from_the_texts() {
        Count count = new Count();
        for (Fixture fixture : withText()) {
            count.add(fixture, Source.text(fixture.text()));
        }
        System.out.println(count);
        assertThat(count.share()).isGreaterThan(0.5);
    }

    private static List<Fixture> withText() {
        return Corpus.sound()
                .filter(fixture -> fixture.getForms().contains(Fixture.Form.FACTS))
                .toList();
    }

    private static final class Count {

        private int all;
        private int found;
        private final List<String> wrong = new ArrayList<>();

        void add(Fixture fixture, Source source) {
            List<ReleaseFact> facts = fixture.facts();
            List<ReleaseFact> drafted = Drafting.standard()
                    .draft(source)
                    .getRelease()
                    .map(FactsOf::release)
                    .orElse(List.of());
            all += facts.size();
            found += (int) facts.stream().filter(drafted::contains).count();
            for (ReleaseFact fact : drafted) {
                if (SINGLE.contains(fact.kind()) && !facts.contains(fact)) {
                    wrong.add(fixture + " " + fact);
                }
            }
        }

        double share() {
            return (double) found / all;
        }

        @Override
        public String toString() {
            return found + " of " + all + " facts; wrong: " + String.join("\n", wrong);
        }
    }
}
