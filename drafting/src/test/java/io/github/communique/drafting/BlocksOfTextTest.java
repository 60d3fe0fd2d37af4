package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.ItemList;
import io.github.communique.body.Paragraph;
import io.github.communique.body.ReleaseSection;
import io.github.communique.body.SectionKind;
import io.github.communique.body.SubHeading;
import io.github.communique.body.TableBlock;
import io.github.communique.body.TableCell;
import io.github.communique.body.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of the text and of the sections below it. */
class BlocksOfTextTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";

    @Test
    void the_row_above_a_rule_is_the_header_of_a_table() {
        TableBlock table = table(
                "Ship       Berth   Note\n-----------------------\nHeron      4       late\nKestrel    6       new");

        assertThat(cells(table.getHeader().orElseThrow())).containsExactly("Ship", "Berth", "Note");
        assertThat(table.getRows()).hasSize(2);
    }

    @Test
    void a_row_above_columns_of_numbers_is_the_header_of_a_table() {
        TableBlock table = table("Ship | Berth\nHeron | 4\nKestrel | 6\nPlover | 9");

        assertThat(cells(table.getHeader().orElseThrow())).containsExactly("Ship", "Berth");
    }

    @Test
    void a_table_of_words_without_a_rule_has_no_certain_header() {
        assertThat(table("Ship | Master\nHeron | Lind\nKestrel | Dahl").getHeader())
                .isEmpty();
    }

    @Test
    void an_empty_cell_below_a_ruled_header_keeps_the_row_in_the_table() {
        TableBlock table =
                table("Ship       Berth   Note\n-----------------------\nHeron      4\nKestrel    6       new");

        assertThat(table.getRows()).hasSize(2);
        assertThat(table.getRows().get(0).getCells().get(2).getText()).isEmpty();
    }

    @Test
    void header_cells_of_a_page_are_the_header_of_a_table() {
        String page =
                "<html lang=en><body><article><h1>Harbour of Velmar opens its gates</h1><p>" + TEXT + "</p><p>" + TEXT
                        + "</p><table><tr><th>Ship</th><th>Berth</th></tr><tr><td>Heron</td><td>four</td></tr>"
                        + "<tr><td>Kestrel</td><td>six</td></tr></table><p>" + TEXT + "</p></article></body></html>";
        PressRelease release = Drafts.of(Source.html(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"))
                .getRelease()
                .orElseThrow();

        assertThat(only(release, TableBlock.class).getHeader().map(BlocksOfTextTest::cells))
                .contains(List.of("Ship", "Berth"));
    }

    @Test
    void a_dialogue_with_dashes_is_no_list() {
        PressRelease release = Drafts.in(
                "sv",
                "Velmar 2021 hamn",
                "Hamnen är öppen för alla fartyg i distriktet i år.",
                "– Vi har väntat länge på det här, säger Anna Lind.",
                "– Det har hon rätt i, säger Nils Dahl.");

        assertThat(release.getBody()).hasSize(3).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void items_with_dashes_directly_below_each_other_are_a_list() {
        assertThat(Drafts.english(TEXT, "– 30 ships\n– 12 pilots\n– two tugs")
                        .getBody()
                        .get(1))
                .isInstanceOf(ItemList.class);
    }

    @Test
    void a_numbered_item_after_a_list_within_the_one_before_is_the_next_item() {
        PressRelease release =
                Drafts.english(TEXT, "1. one gauge\n2. two buoys\n   * a red one\n   * a green one\n3. three pilots");

        assertThat(only(release, ItemList.class).getItems()).hasSize(3);
    }

    @Test
    void a_heading_with_a_roman_number_is_no_item_of_the_list_above() {
        PressRelease release = Drafts.english(
                TEXT,
                "1. one gauge\n2. two buoys\n3. three pilots\n4. four tugs",
                "V. Disputes",
                TEXT,
                "VI. Outlook",
                TEXT);

        assertThat(only(release, ItemList.class).getItems()).hasSize(4);
    }

    @Test
    void a_note_to_a_word_with_an_asterisk_keeps_its_mark() {
        PressRelease release = Drafts.english(
                "The harbour of the Isles* is open to all ships this year.",
                "* This name says nothing about the status of the Isles.");

        assertThat(release.getBody()).allMatch(Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | [Photograph: The Heron at her berth. Velmar Pilots]
                    sv | [Bild: Heron vid kajen. Foto: Lotsarna]
                    uk | Фото: «Герон» біля причалу. (Лоцмани)
                    """)
    void a_line_for_a_picture_is_no_part_of_the_text(String language, String line) {
        PressRelease release = Drafts.in(language, "Velmar 2021 port", TEXT, line, TEXT);

        assertThat(release.getBody()).hasSize(2).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void a_short_line_above_a_list_is_a_sub_heading() {
        assertThat(Drafts.english(TEXT, "What to bring", "* a ticket\n* a coat")
                        .getBody()
                        .get(1))
                .isInstanceOf(SubHeading.class);
    }

    @Test
    void a_short_question_in_a_transcript_is_no_sub_heading() {
        PressRelease release =
                Drafts.english(TEXT, "QUESTION: Who keeps the key this winter?", "MR. LIND: I keep it, and my deputy.");

        assertThat(release.getBody()).noneMatch(SubHeading.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | About this notice | DISCLAIMER
                    en | About the mission | ABOUT_ISSUER
                    en | What comes next | NEXT_STEPS
                    sv | Om uppgifterna | DISCLAIMER
                    nl | Over deze tekst | DISCLAIMER
                    nl | Vervolg | NEXT_STEPS
                    pl | Co dalej | NEXT_STEPS
                    pt | Notas aos editores | NOTES_TO_EDITORS
                    pt | Citações | QUOTES
                    it | Per saperne di più | BACKGROUND
                    uk | До уваги редакцій | NOTES_TO_EDITORS
                    zh | 下一步 | NEXT_STEPS
                    ja | 取材登録 | MEDIA_REGISTRATION
                    ar | إلى المحررين | NOTES_TO_EDITORS
                    """)
    void a_heading_starts_a_section(String language, String heading, SectionKind kind) {
        PressRelease release = Drafts.in(language, "Velmar 2021 port", TEXT, heading, TEXT);

        assertThat(release.getSections()).extracting(ReleaseSection::getKind).containsExactly(kind);
    }

    @Test
    void a_note_below_the_contacts_is_no_part_of_the_body() {
        PressRelease release = Drafts.english(
                TEXT,
                TEXT,
                "Contact",
                "Tel.: +47 22 33 44 55",
                "The harbour, its pilots and all figures are invented.");

        assertThat(release.getBody()).hasSize(2);
        assertThat(release.getSections()).extracting(ReleaseSection::getKind).contains(SectionKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clarification", "Newsletter", "News"})
    void a_heading_within_the_text_that_also_names_a_kind_starts_no_other_release(String heading) {
        PressRelease release = Drafts.english(TEXT, heading, TEXT);

        assertThat(release.getBody().stream().filter(Paragraph.class::isInstance))
                .hasSize(2);
    }

    private static TableBlock table(String text) {
        return only(Drafts.english(TEXT, text, TEXT), TableBlock.class);
    }

    private static List<String> cells(TableRow row) {
        return row.getCells().stream()
                .map(TableCell::getText)
                .map(text -> text.orElse(""))
                .toList();
    }

    private static <T extends Block> T only(PressRelease release, Class<T> type) {
        return release.getBody().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
