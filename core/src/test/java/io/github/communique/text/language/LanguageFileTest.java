package io.github.communique.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.text.language.LanguageFile.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFileTest {

    @Test
    void a_line_is_an_entry_of_forms_and_their_value() {
        assertThat(LanguageFile.parse("xx/months.txt", """
            # Months

            january, jan = 1
              last week=-1 weeks
            today
            """))
                .containsExactly(
                        new Entry(List.of("january", "jan"), "1"),
                        new Entry(List.of("last week"), "-1 weeks"),
                        new Entry(List.of("today"), ""));
    }

    @Test
    void lines_of_other_systems_are_read_alike() {
        assertThat(LanguageFile.parse("xx/months.txt", "may = 5\r\njune = 6"))
                .containsExactly(new Entry(List.of("may"), "5"), new Entry(List.of("june"), "6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "may, , mai | a form is empty",
                "may, | a form is empty",
                "= 5 | a form is empty",
                "may = | the value after = is missing"
            })
    void a_line_that_is_not_complete_is_refused_with_its_place(String line, String fault) {
        assertThatThrownBy(() -> LanguageFile.parse("xx/months.txt", "# Months\n" + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("xx/months.txt, line 2: " + fault);
    }

    @Test
    void a_file_that_is_not_there_is_null() {
        assertThat(LanguageFile.read("xx", "months")).isNull();
    }
}
