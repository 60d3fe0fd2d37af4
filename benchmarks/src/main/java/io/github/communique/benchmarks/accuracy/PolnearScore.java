package io.github.communique.benchmarks.accuracy;

import io.github.communique.drafting.quotation.FoundPart;
import io.github.communique.drafting.quotation.FoundQuotation;
import io.github.communique.drafting.quotation.FoundSpeaker;
import io.github.communique.drafting.quotation.QuotationFinder;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.language.Language;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.QuotedPassages;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures on PolNeAR how often the speaker of an English quotation is found. Counted are the passages in quotation marks
 * of at least four words that the content of an attribution with a source covers; of several, the narrowest counts.
 * {@link SpeakerMatch} states when a speaker is right.
 */
@Command(
        name = "polnear-score",
        mixinStandardHelpOptions = true,
        description = "Measures on PolNeAR how often the speaker of an English quotation is found.")
public final class PolnearScore implements Runnable {

    private static final int MIN_WORDS = 4;
    private static final int AROUND = 260;

    @Parameters(paramLabel = "DIR", description = "A part of the data with its folders text and attributions.")
    private Path directory = Path.of(".");

    @Option(names = "--errors", description = "Print the passages whose speaker is wrong.")
    private boolean printsErrors;

    @Option(names = "--missed", description = "Print the passages without an answer.")
    private boolean printsMissed;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SpeakerTally tally = new SpeakerTally();

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new PolnearScore()).execute(arguments));
    }

    @Override
    public void run() {
        try (Stream<Path> files = Files.list(directory.resolve("text"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("no .txt in " + directory.resolve("text"));
            }
            for (Path file : all) {
                score(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.print(out);
    }

    private void score(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ".txt".length());
        String text = Files.readString(file);
        try (Stream<Path> all = Files.list(directory.resolve("attributions"))) {
            List<Path> annotated = all.filter(
                            path -> path.getFileName().toString().startsWith(stem + "_"))
                    .sorted()
                    .toList();
            if (!annotated.isEmpty()) {
                score(stem, text, new PolnearDocument(Files.readAllLines(annotated.get(0))));
            }
        }
    }

    private void score(String document, String text, PolnearDocument gold) {
        Language english = Language.of("en");
        ParagraphsOfText paragraphs = new ParagraphsOfText(text, english);
        QuotationMarkRegistry marks = QuotationMarkRegistry.builtIn();
        List<FoundQuotation> quotations = QuotationFinder.find(paragraphs.blocks(), english, marks);
        for (QuotedPassage passage :
                QuotedPassages.of(paragraphs.blocks(), english, "en", marks).passages()) {
            if (passage.level() == 0 && passage.words().size() >= MIN_WORDS) {
                int start = paragraphs.start(paragraphs.blocks().indexOf(passage.block()));
                GoldSpan span = new GoldSpan(start + passage.start(), start + passage.end());
                score(document, text, span, gold.sourcesOf(span), speakerOf(span, quotations, paragraphs));
            }
        }
    }

    private void score(
            String document, String text, GoldSpan passage, List<GoldSpan> sources, @Nullable GoldSpan found) {
        if (sources.isEmpty()) {
            if (found != null) {
                tally.addBeyond();
            }
            return;
        }
        boolean isRight = found != null && SpeakerMatch.isRight(text, found, sources);
        tally.add(found != null, isRight);
        if (found == null ? printsMissed : printsErrors && !isRight) {
            int from = Math.max(0, passage.start() - AROUND);
            int to = Math.min(text.length(), passage.end() + AROUND);
            out.printf(
                    "%s: %s, not %s: %s [[%s]] %s%n",
                    document,
                    found == null ? "none" : found.in(text),
                    sources.get(0).in(text),
                    text.substring(from, passage.start()).replace('\n', '¶'),
                    passage.in(text).replace('\n', '¶'),
                    text.substring(passage.end(), to).replace('\n', '¶'));
        }
    }

    private static @Nullable GoldSpan speakerOf(
            GoldSpan passage, List<FoundQuotation> quotations, ParagraphsOfText paragraphs) {
        for (FoundQuotation quotation : quotations) {
            FoundSpeaker speaker = quotation.speaker();
            for (FoundPart part : quotation.parts()) {
                if (part.kind() == FoundPart.Kind.DIRECT
                        && speaker != null
                        && paragraphs.of(part.span()).overlaps(passage)) {
                    return paragraphs.of(speaker.span());
                }
            }
        }
        return null;
    }
}
