package io.github.communique.benchmarks.accuracy;

import io.github.communique.drafting.reading.SourceReader;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures which blocks of a page are taken for its text, on the pages of the article extraction benchmark and by that
 * benchmark's own measure: shingles of four words, each page with the same weight.
 */
@Command(
        name = "scrapinghub-score",
        mixinStandardHelpOptions = true,
        description = "Measures the text taken from the pages of scrapinghub/article-extraction-benchmark.")
public final class ScrapinghubScore implements Runnable {

    /** A sign that ends a sentence, after at least some words or, in scripts without spaces, at all. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\S \\S+ \\S.*[.!?…:,](?:\\s|\\W*$)|[\u3002\uFF01\uFF1F\u0964]");

    @Parameters(paramLabel = "DIR", description = "A checkout of the benchmark, with html/ and ground-truth.json.")
    private Path directory = Path.of(".");

    @Option(names = "--worst", description = "How many of the worst pages are printed, ${DEFAULT-VALUE} unless stated.")
    private int worst = 20;

    @Option(names = "--part", description = "Only pages whose id starts with one of these hexadecimal digits.")
    private String part = "0123456789abcdef";

    @Option(
            names = "--output",
            description = "Writes the texts into this file, as evaluate.py of the benchmark reads them.")
    private Path output = Path.of("");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Page(String id, String url, Shingles.Match match) {}

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new ScrapinghubScore()).execute(arguments));
    }

    @Override
    public void run() {
        try {
            measure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode truth = mapper.readTree(Files.readString(directory.resolve("ground-truth.json")));
        var texts = mapper.createObjectNode();
        List<Page> pages = new ArrayList<>();
        for (var entry : truth.properties()) {
            if (part.indexOf(entry.getKey().charAt(0)) >= 0) {
                String found = textOf(directory.resolve("html").resolve(entry.getKey() + ".html.gz"));
                String expected = entry.getValue().path("articleBody").asString("");
                pages.add(new Page(
                        entry.getKey(), entry.getValue().path("url").asString(""), Shingles.match(expected, found)));
                texts.putObject(entry.getKey()).put("articleBody", found);
            }
        }
        if (!output.toString().isEmpty()) {
            Files.writeString(output, mapper.writeValueAsString(texts));
        }
        print(pages);
    }

    private static String textOf(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        }
        return textOf(SourceReader.read(bytes, SourceFormat.HTML, null, SourceLimits.standard()));
    }

    /**
     * The text of the content from its first sentence below the headline: the benchmark does not count the headline and the
     * lines beside it, such as the date, as text.
     */
    private static String textOf(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        boolean isStarted = document.blocks().stream().noneMatch(ScrapinghubScore::isHeadline);
        boolean hasSentence = false;
        for (SourceBlock block : document.blocks()) {
            boolean isCounted = isStarted && block.isContent() && block.kind() != SourceBlock.Kind.IMAGE;
            hasSentence |= isCounted && isSentence(block);
            if (isCounted && hasSentence) {
                text.append(block.text()).append('\n');
                for (List<MappedText> row : block.rows()) {
                    row.forEach(cell -> text.append(cell).append('\n'));
                }
            }
            isStarted |= isHeadline(block);
        }
        return text.toString();
    }

    private static boolean isHeadline(SourceBlock block) {
        return block.isContent() && block.kind() == SourceBlock.Kind.HEADING && block.level() == 1;
    }

    private static boolean isSentence(SourceBlock block) {
        String text = block.text().text();
        boolean isRunningText = block.kind() != SourceBlock.Kind.HEADING;
        return isRunningText && SENTENCE_END.matcher(text).find();
    }

    private void print(List<Page> pages) {
        double precision = pages.stream()
                .filter(page -> page.match.isAnswered())
                .mapToDouble(page -> page.match.precision())
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(page -> page.match.isExpected())
                .mapToDouble(page -> page.match.recall())
                .average()
                .orElse(0);
        double f1 = 2 * precision * recall / (precision + recall);
        out.printf(
                Locale.ROOT, "%d pages: F1 %.4f, precision %.4f, recall %.4f%n", pages.size(), f1, precision, recall);
        pages.stream()
                .sorted(Comparator.comparingDouble(page -> page.match.precision() + page.match.recall()))
                .limit(worst)
                .forEach(page -> out.printf(
                        Locale.ROOT,
                        "%.3f %.3f %s %s%n",
                        page.match.precision(),
                        page.match.recall(),
                        page.id.substring(0, 8),
                        page.url));
    }
}
