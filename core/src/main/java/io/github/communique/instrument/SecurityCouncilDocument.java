package io.github.communique.instrument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document of the Security Council that is not cited as a resolution: a presidential statement, a report or letter, a
 * meeting record, a press release, or a document under its original serial symbol. None of them is a mandate. A serial
 * symbol of 1946 to 1964 may stand for a resolution that got its number later; where that is known, as for {@code S/5575},
 * it is read as the resolution.
 */
public final class SecurityCouncilDocument implements LegalInstrument {

    /** What kind of document a symbol stands for. */
    public enum Kind {
        /** A presidential statement: {@code S/PRST/2014/16}. */
        PRESIDENTIAL_STATEMENT("S/PRST/\\d{4}/\\d{1,3}"),
        /** A report or letter under a yearly number, since 1994: {@code S/2025/745}. */
        REPORT_OR_LETTER("S/\\d{4}/\\d{1,4}"),
        /** The record of a meeting: {@code S/PV.4011}. */
        MEETING_RECORD("S/PV\\.\\d{1,5}"),
        /** A press release about a meeting, no act of the Council: {@code SC/16269}. */
        PRESS_RELEASE("SC/\\d{4,5}"),
        /** A document under a serial number, until 1993: {@code S/26695}. */
        SERIAL_DOCUMENT("S/\\d{1,5}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        Matcher matcher(String text) {
            return form.matcher(text);
        }
    }

    private final Kind kind;
    private final String symbol;

    private SecurityCouncilDocument(Kind kind, String symbol) {
        this.kind = kind;
        this.symbol = symbol;
    }

    static Optional<SecurityCouncilDocument> recognise(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.matcher(text).matches()) {
                return Optional.of(new SecurityCouncilDocument(kind, text));
            }
        }
        return Optional.empty();
    }

    /** What kind of document it is. */
    public Kind getKind() {
        return kind;
    }

    /** The symbol, for example {@code S/PRST/2014/16}. */
    @Override
    public String getCanonicalForm() {
        return symbol;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityCouncilDocument document && document.symbol.equals(symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    @Override
    public String toString() {
        return symbol;
    }
}
