package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text twice as long takes about twice the memory to draft. The memory is counted, since it does not vary as time does. */
class DraftingGrowthTest {

    private static final int FEW = 300;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | “Pier %1$d holds,” said Colonel Anna Sample%1$d of the Harbour Office.
                    en | The ambassadors of the %1$d Allies met with Dr Ida Sample in Velmar.
                    fr | « La jetée %1$d tient bon », a déclaré M. Jean Modèle%1$d, directeur du port.
                    de | „Mole %1$d hält stand“, sagte Oberst Anna Muster, Leiterin des Hafenamts.
                    pl | – Molo %1$d trzyma się dobrze – powiedział pułkownik Jan Przykład.
                    uk | — Причал %1$d тримається добре, — сказав полковник Іван Приклад.
                    """)
    void twice_the_text_takes_at_most_a_little_more_than_twice_the_memory(String language, String paragraph) {
        allocated(language, paragraph, FEW);
        long once = allocated(language, paragraph, FEW);
        long twice = allocated(language, paragraph, 2 * FEW);

        assertThat((double) twice / once).isLessThan(2.3);
    }

    private static long allocated(String language, String paragraph, int count) {
        Source source = Source.text("Harbour 2026\n\n"
                        + IntStream.range(100, 100 + count)
                                .mapToObj(paragraph::formatted)
                                .collect(Collectors.joining("\n\n")))
                .inLanguage(language);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Draft draft = Drafting.standard().draft(source);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(draft.getRelease()).isPresent();
        return after - before;
    }
}
