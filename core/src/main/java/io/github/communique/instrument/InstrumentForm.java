package io.github.communique.instrument;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form in which instruments are printed. Every repetition in its pattern is bounded, so that looking for it at a place
 * costs no more than its length.
 */
final class InstrumentForm {

    /** A space as it stands within citations. */
    static final String SPACE = "[ \\u00A0\\u202F]";

    /** A date as English texts write it. */
    static final String DATE = "\\d{1,2}" + SPACE
            + "(?:January|February|March|April|May|June|July|August|September|October|November|December)" + SPACE
            + "\\d{4}";

    /** No word goes on where the form ends. */
    private static final String END = "(?![\\p{L}\\p{N}]|[/-]\\p{N})";

    /** The beginnings of a form that begins with a figure. */
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
     * A form in good use.
     *
     * @param beginnings the letters it can begin with, divided by {@code |}, so that other places of a text cost next to nothing
     * @param pattern the form, with its variable parts as groups; {@code ~} stands for a space, so does one in the beginnings
     * @param reading makes the instrument of a match; null where the parts do not fit together
     */
    static InstrumentForm accepted(
            String beginnings, String pattern, Function<Matcher, @Nullable LegalInstrument> reading) {
        return new InstrumentForm(beginnings, pattern, true, reading);
    }

    /** A form that is understood, but not to be recommended. */
    static InstrumentForm uncommon(
            String beginnings, String pattern, Function<Matcher, @Nullable LegalInstrument> reading) {
        return new InstrumentForm(beginnings, pattern, false, reading);
    }

    /** The letters it can begin with. */
    List<String> beginnings() {
        return beginnings;
    }

    /** Compiled when a text first has a beginning of the form: most texts have few. */
    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(form.replace("~", SPACE) + END);
            pattern = compiled;
        }
        return compiled;
    }

    /** For {@link #at}, again and again; it still has to be given a text. */
    Matcher matcher() {
        return pattern().matcher("").useTransparentBounds(true);
    }

    /** Reads the citation of this form that begins at a place of the matcher's text; null if there is none. */
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

    /** The text of a group with a lead before it; empty if the group is not there. */
    static String optional(String lead, @Nullable String group) {
        return group == null ? "" : lead + group;
    }
}
