package io.github.communique.benchmarks.accuracy;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs all rules over a directory of releases and prints how often each rule reports, with a sample of its findings and
 * their text, from which the precision of the rule can be judged. The same seed draws the same sample.
 */
@Command(
        name = "corpus-run",
        mixinStandardHelpOptions = true,
        description = "Runs all rules over the .txt, .json and .ndjson files of a directory.")
public final class CorpusRun implements Runnable {

    @Parameters(paramLabel = "DIR", description = "The directory, including its subdirectories.")
    private Path directory = Path.of(".");

    @Option(names = "--language", description = "The language of the plain texts, ${DEFAULT-VALUE} unless stated.")
    private String language = "en";

    @Option(
            names = "--samples",
            description = "How many findings of each rule are printed, ${DEFAULT-VALUE} unless stated.")
    private int samples = 10;

    @Option(names = "--seed", description = "Draws the samples, ${DEFAULT-VALUE} unless stated.")
    private long seed = 1;

    @Option(names = "--rule", description = "Only rules whose id starts with this, for example body/. May be repeated.")
    private List<String> rules = new ArrayList<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new CorpusRun()).execute(arguments));
    }

    @Override
    public void run() {
        List<CorpusRelease> releases = Corpus.of(directory, language);
        Map<String, RuleTally> tallies = tallies(releases);
        out.printf(Locale.ROOT, "%d releases%n%n| rule | severity | findings | releases | of all |%n", releases.size());
        out.printf("|---|---|---:|---:|---:|%n");
        tallies.values().forEach(tally -> out.println(tally.row(releases.size())));
        for (RuleTally tally : tallies.values()) {
            out.printf("%n%s%n", tally.ruleId());
            tally.samples().forEach(sample -> out.println("  " + sample));
        }
    }

    private Map<String, RuleTally> tallies(List<CorpusRelease> releases) {
        ReleaseValidator validator = ReleaseValidator.standard();
        Map<String, RuleTally> tallies = new TreeMap<>();
        for (CorpusRelease release : releases) {
            for (Finding finding : validator.validate(release.value()).getFindings()) {
                if (isAskedFor(finding.getRuleId())) {
                    tallies.computeIfAbsent(finding.getRuleId(), id -> new RuleTally(id, samples, seed))
                            .add(release, finding);
                }
            }
        }
        return tallies;
    }

    private boolean isAskedFor(String ruleId) {
        return rules.isEmpty() || rules.stream().anyMatch(ruleId::startsWith);
    }
}
