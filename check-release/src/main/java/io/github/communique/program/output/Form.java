package io.github.communique.program.output;

import io.github.communique.program.terminal.Escaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** What is printed. */
public enum Form {
    /** The findings, for human readers. */
    TEXT("--format=text"),
    /** The report of each document as a JSON object on one line. */
    JSON("--json"),
    /** The findings as a log in SARIF. */
    SARIF("--format=sarif"),
    /** The findings as commands of a workflow on GitHub. */
    GITHUB("--format=github"),
    /** The releases that are drafted from texts. */
    DRAFTS("--draft"),
    /** The drafts with their evidence. */
    EVIDENCE("--evidence"),
    /** A patch; releases in JSON are fixed in place. */
    FIXES("--fix");

    private final String option;

    Form(String option) {
        this.option = option;
    }

    /**
     * The form that the command line asks for.
     *
     * @param format the value of {@code --format}; null if it is not given
     * @throws TypeConversionException if it asks for several, or for one that there is not
     */
    public static Form of(@Nullable String format, boolean json, boolean draft, boolean evidence, boolean fix) {
        List<Form> asked = new ArrayList<>();
        if (format != null) {
            asked.add(named(format));
        }
        add(json, JSON, asked);
        add(draft, DRAFTS, asked);
        add(evidence, EVIDENCE, asked);
        add(fix, FIXES, asked);
        if (asked.contains(DRAFTS) && asked.contains(EVIDENCE)) {
            throw new TypeConversionException("--evidence prints the draft as well; give only one of them");
        }
        if (asked.size() > 1) {
            throw new TypeConversionException(asked.get(0).option + " and " + asked.get(1).option
                    + " print different things; give only one of them");
        }
        return asked.isEmpty() ? TEXT : asked.get(0);
    }

    private static Form named(String format) {
        Optional<Form> form = Stream.of(TEXT, JSON, SARIF, GITHUB)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst();
        return form.orElseThrow(() -> new TypeConversionException(
                "Invalid value for option '--format': expected text, json, sarif or github, found '"
                        + Escaped.of(format) + "'"));
    }

    private static void add(boolean isAsked, Form form, List<Form> asked) {
        if (isAsked && !asked.contains(form)) {
            asked.add(form);
        }
    }

    /** The option that asks for this form. */
    public String option() {
        return option;
    }

    /** Whether drafts are printed, with or without their evidence. */
    public boolean isOfDrafts() {
        return this == DRAFTS || this == EVIDENCE;
    }

    /** Whether the findings go to standard error, since something else is printed. */
    boolean hasFindingsApart() {
        return isOfDrafts() || this == FIXES;
    }

    /**
     * Checks that there is something to print.
     *
     * @throws TypeConversionException if drafts or fixes are asked for, but no file is named
     */
    public void check(List<String> files) {
        if (isOfDrafts() && files.isEmpty()) {
            throw new TypeConversionException("name a FILE from which to draft a release");
        }
        if (this == FIXES && files.isEmpty()) {
            throw new TypeConversionException("name a FILE to fix");
        }
    }
}
