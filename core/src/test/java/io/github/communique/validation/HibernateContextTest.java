package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HibernateContextTest {

    @Test
    void each_language_that_has_messages_is_handed_over() throws IOException, URISyntaxException {
        assertThat(HibernateContext.LANGUAGES)
                .containsExactlyInAnyOrderElementsOf(languages(
                        Path.of(Finding.class
                                .getResource("messages_en.properties")
                                .toURI()),
                        "messages_"));
    }

    @Test
    void each_language_that_has_messages_has_a_bundle() throws IOException, URISyntaxException {
        assertThat(HibernateContext.LANGUAGES)
                .containsExactlyInAnyOrderElementsOf(languages(
                        Path.of(Finding.class
                                .getResource("/ContributorValidationMessages.properties")
                                .toURI()),
                        "ContributorValidationMessages_"));
    }

    private static List<String> languages(Path oneOfThem, String start) throws IOException {
        try (Stream<Path> files = Files.list(oneOfThem.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(start))
                    .map(name -> name.substring(start.length(), name.indexOf('.')))
                    .toList();
        }
    }
}
