package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of the corpus are what would be made from its files now. With {@code -Dupdate.generated=true} they are
 * written anew, one after the other; a second run then uses them.
 */
class CorpusFilesTest {

    private static final String BEGIN = "writes this part anew -->\n";
    private static final String END = "<!-- end of tables -->";

    private final List<PressRelease> sound = CorpusFolder.names("sound").stream()
            .map(name -> CorpusFolder.release("sound", name).orElseThrow())
            .toList();

    @Test
    void the_table_of_damage_is_made_by_trying_every_fault_on_every_release() throws IOException {
        CorpusFolder.compare(CorpusFolder.ROOT.resolve("damage.tsv"), new DamageMaker().table(sound));
    }

    @Test
    void the_damaged_documents_are_made_by_damage_and_from_the_examples_of_the_rules() throws IOException {
        for (Map.Entry<String, byte[]> document : DamagedDocuments.all(sound).entrySet()) {
            CorpusFolder.compare(
                    CorpusFolder.file("damaged", document.getKey(), CorpusFolder.JSON), document.getValue());
        }
    }

    @Test
    void the_facts_are_those_of_the_release_that_stand_in_the_text() throws IOException {
        for (String name : CorpusFolder.names("sound")) {
            Path text = CorpusFolder.file("sound", name, Fixture.Form.TEXT.getExtension());
            if (Files.exists(text)) {
                CorpusFolder.compare(
                        CorpusFolder.file("sound", name, Fixture.Form.FACTS.getExtension()),
                        FactsMaker.table(CorpusFolder.release("sound", name).orElseThrow(), CorpusFolder.text(text)));
            }
        }
    }

    @Test
    void the_manifest_is_made_from_the_documents() throws IOException {
        CorpusFolder.compare(CorpusFolder.ROOT.resolve("manifest.tsv"), new ManifestMaker().table());
    }

    @Test
    void the_table_of_findings_is_made_by_checking_the_documents() throws IOException {
        CorpusFolder.compare(CorpusFolder.ROOT.resolve("findings.tsv"), new FindingsMaker().table());
    }

    @Test
    void the_tables_of_what_the_corpus_covers_are_made_from_the_manifest() throws IOException {
        Path page = Path.of("../docs/fixtures.md");
        String text = CorpusFolder.text(page);
        String made = text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                + new CoverageTables().text()
                + text.substring(text.indexOf(END));

        CorpusFolder.compare(page, made.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_file_belongs_to_a_document_of_the_manifest() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (Fixture fixture : Corpus.all()) {
            fixture.getForms().forEach(form -> known.add(fixture.getName() + form.getExtension()));
        }
        try (Stream<Path> files = Files.walk(CorpusFolder.ROOT, 2)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.getParent().equals(CorpusFolder.ROOT))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }
}
