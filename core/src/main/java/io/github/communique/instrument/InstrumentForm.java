package io.github.communique.instrument;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One printed form of citations. Every repetition in its pattern is bounded, so that a match attempt takes time bounded
 * by the length of the form.
 */
final class InstrumentForm {

    /** A space within a citation, breaking or not. */
    static final String SPACE = "[ \\u00A0\\u202F]";

    /** A date in English. */
    static final String DATE = "\\d{1,2}" + SPACE
            + "(?:January|February|March|April|May|June|July|August|September|October|November|December)" + SPACE
            + "\\d{4}";

    /** The form does not end within a word or number. */
    private static final String END = "(?![\\p{L}\\p{N}]|[/-]\\p{N})";

    /** The starts of a form that starts with a digit. */
    static final String ANY_DIGIT = "0|1|2|3|4|5|6|7|8|9";

    private final List<String> beginnings;
    private final String form;
    private final boolean accepted;
    private final Function<Matcher, @Nullable LegalInstrument> reading;
    private volatile @Nullable Pattern pattern;

    private InstrumentForm(
            String beginnings, String form, boolean accepted, Function<Matcher, @Nullable LegalInstrument> reading) {
        this.beginnings = List.of(beginnings.split("\\|", -1));
        this.form = form;
        this.accepted = accepted;
        this.reading = reading;
    }

    /**
     * A form that is in good use.
     *
     * @param beginnings the strings with which the form can start, separated by {@code |}; elsewhere in a text no match
     *     is attempted
     * @param pattern the form, with its variable parts as groups; {@code ~} stands for a space, as a space does in the
     *     beginnings
     * @param reading creates the instrument from a match, or returns null if the parts do not fit together
     */
    static InstrumentForm accepted(
            String beginnings, String pattern, Function<Matcher, @Nullable LegalInstrument> reading) {
        return new InstrumentForm(beginnings, pattern, true, reading);
    }

    /** A form that is recognised, but not recommended. */
    static InstrumentForm uncommon(
            String beginnings, String pattern, Function<Matcher, @Nullable LegalInstrument> reading) {
        return new InstrumentForm(beginnings, pattern, false, reading);
    }

    /** The strings with which the form can start. */
    List<String> beginnings() {
        return beginnings;
    }

    /** Compiled when a text first has a start of the form; most texts have few. */
    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(form.replace("~", SPACE) + END);
            pattern = compiled;
        }
        return compiled;
    }

    /** A matcher to pass to {@link #at} repeatedly; it must first be reset to a text. */
    Matcher matcher() {
        return pattern().matcher("").useTransparentBounds(true);
    }

    /** Reads the citation of this form that starts at an offset in the matcher's text; null if there is none. */
    @Nullable
    TextCitation at(int start, Matcher match) {
        match.region(start, match.regionEnd());
        LegalInstrument instrument = match.lookingAt() ? reading.apply(match) : null;
        return instrument == null ? null : new TextCitation(start, match.end(), instrument, accepted);
    }

    static NumberedInstrument numbered(InstrumentFamily family, String canonicalForm) {
        return NumberedInstrument.builder().recognised(family, canonicalForm);
    }

    static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    /** The text of a group with a prefix; empty if the group did not match. */
    static String optional(String lead, @Nullable String group) {
        return group == null ? "" : lead + group;
    }
}
