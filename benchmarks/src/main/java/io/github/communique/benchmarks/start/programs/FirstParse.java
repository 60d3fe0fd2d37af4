package io.github.communique.benchmarks.start.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Scans a document and creates its strings: the minimum cost of any reader on this parser. */
public final class FirstParse {

    private FirstParse() {}

    /**
     * Scans a document.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[0]));
        int characters = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters +=
                        token == JsonToken.VALUE_STRING ? parser.getString().length() : 0;
            }
        }
        System.out.println(characters + " characters");
    }
}
