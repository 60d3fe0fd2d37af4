package io.github.communique.verification;

import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program that {@link SmallHeapTest} starts with little memory: reads hostile input and prints how many readings there were. */
final class SmallHeap {

    private static final int LIMIT = 1 << 20;

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        ReleaseReader reader = ReleaseReader.using(provider(arguments[0]));
        long readings = switch (arguments[1]) {
            case "long-lines" -> longLines(reader, Integer.parseInt(arguments[2]));
            case "open-marks" -> read(reader, openMarks(600, 10));
            case "two-open-marks" -> read(reader, openMarks(1_500, 1));
            default -> throw new IllegalArgumentException(arguments[1]);
        };
        System.out.println(readings);
    }

    private static JsonProvider provider(String line) {
        return line.equals("2") ? new Jackson2Provider() : new Jackson3Provider();
    }

    /** Forty lines, each as long as a document may be. */
    private static long longLines(ReleaseReader reader, int threads) throws IOException {
        byte[] line = (release("[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(words())) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        InputStream archive = new SequenceInputStream(Collections.enumeration(Collections.nCopies(40, line).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        try (Stream<?> readings = reader.archives().onThreads(threads).readAll(archive)) {
            return readings.count();
        }
    }

    /** Nearly as many bytes as a document may have, in paragraphs of a length that is accepted. */
    private static String words() {
        String paragraph = "The force patrols the valley and the town. ".repeat(200);
        int count = (LIMIT - 1_000) / (paragraph.length() + 40);
        return String.join("\"},{\"type\":\"paragraph\",\"text\":\"", Collections.nCopies(count, paragraph));
    }

    private static String openMarks(int paragraphs, int times) {
        String text = "“a ‘b ".repeat(times);
        return release(IntStream.range(0, paragraphs)
                .mapToObj(i -> "{\"type\":\"paragraph\",\"text\":\"" + text + i + "\"}")
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static long read(ReleaseReader reader, String document) {
        return reader.read(document).getRelease().isPresent() ? 1 : 0;
    }

    private static String release(String body) {
        return "{\"id\":\"https://www.example.org/press/1\",\"kind\":\"statement\",\"language\":\"en\","
                + "\"headline\":{\"text\":\"The force stays\"},\"issuers\":[{\"participantId\":\"office\"}],"
                + "\"participants\":[{\"type\":\"organisation\",\"id\":\"office\",\"name\":\"An Office\"}],\"body\":"
                + body
                + "}";
    }
}
