package io.github.communique.benchmarks;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Block;
import io.github.communique.body.Paragraph;
import io.github.communique.instrument.TextCitation;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Organisation;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.report.ValidationReport;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.Brackets;
import io.github.communique.text.fault.InvisibleCharacters;
import io.github.communique.text.mention.FootnoteMark;
import io.github.communique.text.quotation.QuotedPassages;
import io.github.communique.validation.ReleaseValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Analysing 1 MiB of text that repeats one unit, for the most expensive units known; and many quotations. */
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 4, time = 1)
public class AnalysisBenchmark {

    private static final int MEBIBYTE = 1 << 20;
    private static final int PARAGRAPH = 190_000;

    /** A text that repeats one unit. */
    @State(Scope.Benchmark)
    public static class Worst {

        /** The unit. */
        @Param({
            "\"a ",
            "OJ L 1",
            "Joint Action 2008/",
            "([{",
            "resolution 12 ",
            "12/11/2022 ",
            "Ã© ",
            "a“ ",
            "7 July 2022 ",
            "\u0301\u0316",
            "İ"
        })
        String unit = "";

        private final Map<String, PressRelease> releases = new ConcurrentHashMap<>();

        private PressRelease release() {
            return releases.computeIfAbsent(unit, Worst::release);
        }

        private static PressRelease release(String unit) {
            String text = unit.repeat(MEBIBYTE / unit.getBytes(StandardCharsets.UTF_8).length);
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < text.length(); i += PARAGRAPH) {
                body.add(Paragraph.builder()
                        .text(text.substring(i, Math.min(text.length(), i + PARAGRAPH)))
                        .build());
            }
            return of(body, List.of());
        }
    }

    /** A long body with its quotations, and one of twice the length. */
    @State(Scope.Benchmark)
    public static class ManyQuotations {

        private final ReleaseValidator validator = ReleaseValidator.standard();
        private final PressRelease half = quoting(500);
        private final PressRelease whole = quoting(1_000);
    }

    /** All analyses of a text, without rules. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void analysing(Worst worst, Blackhole blackhole) {
        TextAnalysis text = TextAnalysis.of(worst.release());
        blackhole.consume(QuotedPassages.of(text, QuotationMarkRegistry.builtIn()));
        blackhole.consume(Brackets.unpaired(text.blocks()));
        blackhole.consume(FootnoteMark.findAll(text.blocks()));
        for (TextBlock block : text.blocks()) {
            blackhole.consume(block.mojibake());
            blackhole.consume(InvisibleCharacters.unneeded(block));
            blackhole.consume(TextCitation.findAll(block.text()));
        }
    }

    /** 500 quotations in a body of 500 paragraphs. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public ValidationReport quotationsHalf(ManyQuotations body) {
        return body.validator.validate(body.half);
    }

    /** 1,000 quotations in a body of 1,000 paragraphs. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public ValidationReport quotationsWhole(ManyQuotations body) {
        return body.validator.validate(body.whole);
    }

    private static PressRelease quoting(int count) {
        List<Block> body = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = "We counted " + i + " birds on the lake and were glad of each of them";
            body.add(Paragraph.builder()
                    .text("“" + words
                            + ",” the Office said. The lake lies above the town, and the birds come in spring.")
                    .build());
            quotes.add(Quote.builder()
                    .kind(QuoteKind.DIRECT)
                    .addParts(QuotePart.builder()
                            .kind(QuotePartKind.DIRECT)
                            .text(words)
                            .build())
                    .attribution(Attribution.builder()
                            .addSpeakerIds("office")
                            .cue("said")
                            .build())
                    .build());
        }
        return of(body, quotes);
    }

    private static PressRelease of(List<Block> body, List<Quote> quotes) {
        return PressRelease.builder()
                .id(URI.create("https://www.example.org/press/long"))
                .kind(ReleaseKind.PRESS_RELEASE)
                .language("en")
                .addIssuers(Issuer.builder().participantId("office").build())
                .addParticipants(
                        Organisation.builder().id("office").name("An Office").build())
                .headline(Headline.builder().text("Birds come back").build())
                .body(body)
                .quotes(quotes)
                .build();
    }
}
