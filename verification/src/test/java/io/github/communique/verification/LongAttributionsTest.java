package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attribution within a quotation may have a long office; other words between two parts are left out by the model. */
class LongAttributionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | – Prom wraca w maju – dodała kierowniczka Wydziału Żeglugi Przybrzeżnej i Latarni, inż. Ewa Olcha. – Czekamy na was. | Prom wraca w maju | Czekamy na was
            uk | — Пором повернеться в травні, — додала начальниця відділу прибережного судноплавства й маяків Ганна Вільха. — Чекаємо на вас. | Пором повернеться в травні | Чекаємо на вас
            ru | — Паром вернётся в мае, — добавила начальница отдела прибрежного судоходства и маяков Анна Ольха. — Ждём вас. | Паром вернётся в мае | Ждём вас
            fr | « Le bac revient en mai, a-t-elle ajouté au nom de la direction générale des phares et des balises, et nous vous attendons. » | Le bac revient en mai | et nous vous attendons
            """)
    void a_long_attribution_is_not_left_out_of_the_quotation(
            String language, String text, String first, String second) {
        assertThat(notVerbatim(language, text, first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | – Prom nie wraca w maju, jak wszyscy w porcie od dawna i głośno mówią, ale w czerwcu – dodała Ewa Olcha. | Prom nie wraca w maju | ale w czerwcu
            uk | — Пором не повернеться, як усі кажуть, у травні, — додала Ганна Вільха. | Пором не повернеться | у травні
            en | “We sail. The board of the old harbour said so to all of us in the spring. We wait.” | We sail. | We wait.
            """)
    void other_words_between_two_parts_are_reported(String language, String text, String first, String second) {
        assertThat(notVerbatim(language, text, first, second)).containsExactly(Severity.ERROR);
    }

    private static List<Severity> notVerbatim(String language, String text, String first, String second) {
        return ReleaseValidator.standard()
                .validate(SoundTexts.release(language, "—", List.of(text)).toBuilder()
                        .addQuotes(Quote.builder()
                                .kind(QuoteKind.DIRECT)
                                .attribution(
                                        Attribution.builder().anonymous(true).build())
                                .addParts(part(first), part(second))
                                .build())
                        .build())
                .getFindings()
                .stream()
                .filter(finding -> finding.getRuleId().equals("quote/not-verbatim"))
                .map(Finding::getSeverity)
                .toList();
    }

    private static QuotePart part(String words) {
        return QuotePart.builder().kind(QuotePartKind.DIRECT).text(words).build();
    }
}
