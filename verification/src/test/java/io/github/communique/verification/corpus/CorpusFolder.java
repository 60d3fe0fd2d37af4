package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import io.github.communique.fixtures.Fixture;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the corpus in the sources of fixtures. */
final class CorpusFolder {

    static final Path ROOT = Path.of("../fixtures/src/main/resources/io/github/communique/fixtures/corpus");
    static final String JSON = ".json";

    private CorpusFolder() {}

    /** The names of the documents in a folder, in alphabetical order. */
    static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String folder, String name, String extension) {
        return ROOT.resolve(folder).resolve(name + extension);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static boolean isJson(String folder, String name) {
        return Files.exists(file(folder, name, JSON));
    }

    /** The release in a document; of a text or a page without JSON, its draft. */
    static Optional<PressRelease> release(String folder, String name) {
        return isJson(folder, name)
                ? ReleaseReader.standard()
                        .withoutRules()
                        .read(bytes(file(folder, name, JSON)))
                        .getRelease()
                : draft(folder, name, ReleaseValidator.standard()).getRelease();
    }

    /** The draft of a text or a page without JSON, as the program drafts it from the file. */
    static Draft draft(String folder, String name, ReleaseValidator validator) {
        Path file = Stream.of(Fixture.Form.TEXT, Fixture.Form.PAGE)
                .map(form -> file(folder, name, form.getExtension()))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return Drafting.standard()
                .with(validator)
                .draft(Source.of(bytes(file), file.getFileName().toString()));
    }

    /** Compares a file with what would be made now; with {@code -Dupdate.generated=true} it is written anew. */
    static void compare(Path file, byte[] made) throws IOException {
        if (Boolean.getBoolean("update.generated")) {
            Files.createDirectories(file.getParent());
            Files.write(file, made);
        }
        assertThat(file).isRegularFile();
        assertThat(text(file)).as(file.getFileName().toString()).isEqualTo(new String(made, StandardCharsets.UTF_8));
    }
}
