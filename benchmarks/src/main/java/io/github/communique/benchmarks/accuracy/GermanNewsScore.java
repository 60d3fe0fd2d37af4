package io.github.communique.benchmarks.accuracy;

import io.github.communique.benchmarks.accuracy.GermanNewsDocument.GoldQuotation;
import io.github.communique.drafting.quotation.FoundPart;
import io.github.communique.drafting.quotation.FoundQuotation;
import io.github.communique.drafting.quotation.QuotationFinder;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures on the German news quotation attribution data how often direct quotations and their speakers are found. A
 * passage is found if what was found and the gold passage, a span of a quotation of the type {@code Direct}, cover each
 * other by four fifths of their characters; passages that are no part of a quotation in reported speech are also counted
 * alone. {@link SpeakerMatch} states when the speaker of a found passage is right.
 */
@Command(
        name = "german-news-score",
        mixinStandardHelpOptions = true,
        description = "Measures how often German direct quotations and their speakers are found.")
public final class GermanNewsScore implements Runnable {

    private static final int AROUND = 200;

    @Parameters(paramLabel = "DIR", description = "A part of the data: a directory of .json files.")
    private Path directory = Path.of(".");

    @Option(names = "--errors", description = "Print what is missed and what is wrong.")
    private boolean printsErrors;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SpeakerTally tally = new SpeakerTally();
    private int gold;
    private int found;
    private int matched;
    private int whole;
    private int matchedWhole;

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new GermanNewsScore()).execute(arguments));
    }

    @Override
    public void run() {
        ObjectMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("no .json in " + directory);
            }
            for (Path file : all) {
                score(new GermanNewsDocument(mapper.readTree(Files.readString(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print("all direct passages", gold, found, matched);
        print(
                "direct passages that are no part of a reported quotation",
                whole,
                found - matched + matchedWhole,
                matchedWhole);
        tally.print(out);
    }

    private void print(String what, int expected, int answered, int right) {
        out.printf(Locale.ROOT, "%s: %d, found %d, right %d%n", what, expected, answered, right);
        out.printf(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f%n",
                (double) right / Math.max(1, answered),
                (double) right / Math.max(1, expected),
                2.0 * right / Math.max(1, expected + answered));
    }

    /** A passage that was found. */
    private record Passage(GoldSpan span, @Nullable GoldSpan speaker) {}

    private void score(GermanNewsDocument document) {
        Language german = Language.of("de");
        ParagraphsOfText paragraphs = new ParagraphsOfText(document.text(), german);
        List<Passage> passages = new ArrayList<>();
        for (FoundQuotation quotation :
                QuotationFinder.find(paragraphs.blocks(), german, QuotationMarkRegistry.builtIn())) {
            GoldSpan speaker = quotation.speaker() == null
                    ? null
                    : paragraphs.of(quotation.speaker().span());
            quotation.parts().stream()
                    .filter(part -> part.kind() == FoundPart.Kind.DIRECT)
                    .forEach(part -> passages.add(new Passage(paragraphs.of(part.span()), speaker)));
        }
        gold += document.direct().size();
        found += passages.size();
        List<Passage> unmatched = new ArrayList<>(passages);
        for (GoldQuotation quotation : document.direct()) {
            Passage match = match(quotation.passage(), passages);
            whole += quotation.isPart() ? 0 : 1;
            matchedWhole += match == null || quotation.isPart() ? 0 : 1;
            if (match == null) {
                print("missed", document.text(), quotation.passage(), null);
            } else {
                matched++;
                unmatched.remove(match);
                scoreSpeaker(document.text(), quotation, match);
            }
        }
        unmatched.forEach(passage -> print("not direct", document.text(), passage.span(), null));
    }

    private void scoreSpeaker(String text, GoldQuotation quotation, Passage match) {
        GoldSpan speaker = match.speaker();
        if (quotation.speakers().isEmpty()) {
            if (speaker != null) {
                tally.addBeyond();
            }
            return;
        }
        boolean isRight = speaker != null && SpeakerMatch.isRight(text, speaker, quotation.speakers());
        tally.add(speaker != null, isRight);
        if (!isRight) {
            String said = speaker == null ? "none" : speaker.in(text);
            print(said + ", not " + quotation.speakers().get(0).in(text), text, quotation.passage(), speaker);
        }
    }

    private static @Nullable Passage match(GoldSpan gold, List<Passage> passages) {
        for (Passage passage : passages) {
            int common = gold.covered(List.of(passage.span()));
            if (common * 5 >= gold.length() * 4 && common * 5 >= passage.span().length() * 4) {
                return passage;
            }
        }
        return null;
    }

    private void print(String what, String text, GoldSpan passage, @Nullable GoldSpan speaker) {
        if (printsErrors) {
            int from = Math.max(0, passage.start() - AROUND);
            int to = Math.min(text.length(), passage.end() + AROUND);
            out.printf(
                    "%s%s: %s [[%s]] %s%n",
                    what,
                    speaker == null ? "" : " at " + speaker.start(),
                    text.substring(from, passage.start()).replace('\n', '¶'),
                    passage.in(text).replace('\n', '¶'),
                    text.substring(passage.end(), to).replace('\n', '¶'));
        }
    }
}
