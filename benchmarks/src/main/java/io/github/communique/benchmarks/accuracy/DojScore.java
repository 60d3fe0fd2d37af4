package io.github.communique.benchmarks.accuracy;

import io.github.communique.drafting.reading.SourceReader;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures on press releases of the United States Department of Justice whether the headline is found, and whether the
 * date and the number of the release stand in blocks that are taken for the release. Class names and meta elements are
 * removed from the pages first, so that only structure helps.
 */
@Command(
        name = "doj-score",
        mixinStandardHelpOptions = true,
        description = "Measures headline, date and number on the pages of lennymd/news21-pressReleasesDOJ.")
public final class DojScore implements Runnable {

    private static final Pattern CLASSES = Pattern.compile("\\sclass\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile("<title\\b.*?</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    @Parameters(paramLabel = "DIR", description = "The folder scrape_pressRelease of a checkout.")
    private Path directory = Path.of(".");

    @Option(names = "--pages", description = "How many pages are drawn, ${DEFAULT-VALUE} unless stated.")
    private int pages = 1000;

    @Option(names = "--seed", description = "Draws the pages, ${DEFAULT-VALUE} unless stated.")
    private long seed = 1;

    @Option(
            names = "--worst",
            description = "How many faults of each kind are printed, ${DEFAULT-VALUE} unless stated.")
    private int worst = 10;

    @Option(names = "--without-title", description = "Also removes the title element.")
    private boolean isWithoutTitle;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, List<String>> faults = new HashMap<>();
    private int measured;
    private int numbered;

    private record Release(String file, String title, String date, String number) {}

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(Scorers.command(new DojScore()).execute(arguments));
    }

    @Override
    public void run() {
        try {
            List<Release> releases = releases();
            Collections.shuffle(releases, new Random(seed));
            for (Release release : releases.subList(0, Math.min(pages, releases.size()))) {
                measure(release);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print("headline", measured);
        print("date", measured);
        print("number", numbered);
    }

    private List<Release> releases() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (List<String> row : Csv.read(directory.resolve("main_out_pr_list.csv"))) {
            numbers.put(row.get(0), row.get(row.size() - 1).replace(";", "").strip());
        }
        List<Release> releases = new ArrayList<>();
        for (List<String> row : Csv.read(directory.resolve("out_url_list_withID.csv"))) {
            if (row.size() < 5
                    || row.get(4).length() < 10
                    || !Character.isDigit(row.get(4).charAt(0))) {
                continue;
            }
            int number = Integer.parseInt(row.get(0)) - 1;
            String file = String.format(Locale.ROOT, "release_%05d.html", number);
            String date = LocalDate.parse(row.get(4).substring(0, 10)).format(DATE);
            releases.add(new Release(file, row.get(2), date, numbers.getOrDefault(String.valueOf(number), "")));
        }
        return releases;
    }

    private void measure(Release release) throws IOException {
        Path file = directory.resolve("pressReleases").resolve(release.file);
        if (!Files.exists(file) || Files.size(file) < 1000) {
            return;
        }
        String page = Files.readString(file);
        if (!plain(page).contains(plain(release.title))) {
            return;
        }
        page = META.matcher(CLASSES.matcher(page).replaceAll("")).replaceAll("");
        page = isWithoutTitle ? TITLE.matcher(page).replaceAll("") : page;
        SourceDocument document = SourceReader.read(
                page.getBytes(StandardCharsets.UTF_8), SourceFormat.HTML, null, SourceLimits.standard());
        measured++;
        String headline = headline(document);
        if (!plain(headline).equals(plain(release.title))) {
            fault("headline", release, headline);
        }
        if (!isInContent(document, release.date)) {
            fault("date", release, release.date);
        }
        boolean isNumbered = release.number.matches("\\d{2}-\\d{1,4}.*") && page.contains(release.number);
        if (isNumbered) {
            numbered++;
            if (!isInContent(document, release.number)) {
                fault("number", release, release.number);
            }
        }
    }

    /** The pages were stored without characters beyond ASCII. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x21-\\x7E]", "").replace("&amp;", "&");
    }

    private static String headline(SourceDocument document) {
        for (SourceBlock block : document.blocks()) {
            boolean isHeadline = block.isContent() && block.kind() == SourceBlock.Kind.HEADING && block.level() == 1;
            if (isHeadline) {
                return block.text().text();
            }
        }
        return "";
    }

    private static boolean isInContent(SourceDocument document, String text) {
        for (SourceBlock block : document.blocks()) {
            if (block.isContent() && block.text().text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    private void fault(String kind, Release release, String found) {
        faults.computeIfAbsent(kind, key -> new ArrayList<>()).add(release.file + " " + release.title + " | " + found);
    }

    private void print(String kind, int of) {
        List<String> wrong = faults.getOrDefault(kind, List.of());
        out.printf(Locale.ROOT, "%s: %.4f of %d%n", kind, 1 - (double) wrong.size() / Math.max(1, of), of);
        wrong.stream().limit(worst).forEach(line -> out.println("  " + line));
    }
}
