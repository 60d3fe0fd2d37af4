package io.github.communique.program.input;

import io.github.communique.drafting.Source;
import io.github.communique.participant.Organisation;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.time.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * What the command line states of a text.
 *
 * @param language the value of {@code --language}
 * @param issuer the value of {@code --issuer}
 * @param date the value of {@code --date}
 * @param address the value of {@code --address}
 */
public record SourceOptions(
        @Nullable String language,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable String address) {

    /**
     * Checks the values.
     *
     * @throws TypeConversionException if one is invalid, or is one text's but several files are named
     */
    public void check(List<String> files) {
        if (!names().isEmpty()) {
            of(Source.text(""));
        }
        if (address != null && files.size() > 1) {
            throw new TypeConversionException("--address is the address of one text, but there are " + files.size()
                    + " files; check them one by one");
        }
    }

    /** The source, with what is stated of it. */
    public Source of(Source source) {
        Source known = source;
        if (language != null) {
            known = inLanguage(known, language);
        }
        if (issuer != null) {
            known = known.issuedBy(name(issuer));
        }
        if (date != null) {
            known = known.issuedOn(date(date));
        }
        if (address != null) {
            known = known.at(address(address));
        }
        return known;
    }

    /** The names of the options that are given, for example {@code --issuer, --date}; empty if none is. */
    public String names() {
        return Stream.of(
                        language == null ? "" : "--language",
                        issuer == null ? "" : "--issuer",
                        date == null ? "" : "--date",
                        address == null ? "" : "--address")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Source inLanguage(Source source, String tag) {
        try {
            return source.inLanguage(tag);
        } catch (IllegalArgumentException e) {
            throw invalid("--language", "a language tag such as en-GB", tag);
        }
    }

    private static String name(String issuer) {
        try {
            Organisation.of("issuer", issuer);
            return issuer;
        } catch (IllegalArgumentException e) {
            throw invalid("--issuer", "the name of an organisation on one line", issuer);
        }
    }

    private static PartialDate date(String date) {
        try {
            return PartialDate.of(LocalDate.parse(date));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw invalid("--date", "a day such as 2022-07-07", date);
        }
    }

    private static URI address(String address) {
        String expected = "an absolute URI such as https://www.example.org/press/1";
        try {
            URI uri = new URI(address);
            if (!uri.isAbsolute()) {
                throw invalid("--address", expected, address);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw invalid("--address", expected, address);
        }
    }

    private static TypeConversionException invalid(String option, String expected, String found) {
        return new TypeConversionException("Invalid value for option '" + option + "': expected " + expected
                + ", found '" + Escaped.of(found) + "'");
    }
}
