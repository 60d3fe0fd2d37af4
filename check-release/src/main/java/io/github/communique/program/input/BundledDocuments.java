package io.github.communique.program.input;

import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import io.github.communique.program.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is checked if no file is named: a sound release, and a damaged text of the same event. */
public final class BundledDocuments {

    private BundledDocuments() {}

    public static List<Document> all() {
        return List.of(
                document(Fixture.KFOR_VISIT.getFileName(), Fixture.KFOR_VISIT.json()),
                document(DamagedText.KFOR_VISIT.getFileName(), DamagedText.KFOR_VISIT.text()));
    }

    private static Document document(String name, String content) {
        return new Document(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
