package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A document of the Security Council other than a resolution: a presidential statement, a report or letter, a meeting
 * record, a press release, or a document under its original serial symbol. None of them is a mandate. Some serial
 * symbols of 1946 to 1964 denote resolutions that were numbered later; where that is known, as for {@code S/5575}, the
 * symbol is read as the resolution.
 */
@Value.Immutable
public sealed interface SecurityCouncilDocument extends LegalInstrument permits ImmutableSecurityCouncilDocument {

    /** The kinds of documents, each with its form of symbol. */
    enum Kind {
        /** A presidential statement: {@code S/PRST/2014/16}. */
        PRESIDENTIAL_STATEMENT("S/PRST/\\d{4}/\\d{1,3}"),
        /** A report or letter under a yearly number, since 1994: {@code S/2025/745}. */
        REPORT_OR_LETTER("S/\\d{4}/\\d{1,4}"),
        /** The record of a meeting: {@code S/PV.4011}. */
        MEETING_RECORD("S/PV\\.\\d{1,5}"),
        /** A press release about a meeting, which is not an act of the Council: {@code SC/16269}. */
        PRESS_RELEASE("SC/\\d{4,5}"),
        /** A document under a serial number, until 1993: {@code S/26695}. */
        SERIAL_DOCUMENT("S/\\d{1,5}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        static Optional<Kind> of(String symbol) {
            for (Kind kind : values()) {
                if (kind.form.matcher(symbol).matches()) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The symbol.
     *
     * <p>Standard term: UN document symbol. Example: {@code S/PRST/2014/16}. Required.
     */
    String getSymbol();

    /** The kind of document, derived from the symbol. */
    @Value.Derived
    default Kind getKind() {
        return Kind.of(getSymbol())
                .orElseThrow(() -> new MalformedValueException(
                        getSymbol(),
                        Phrase.of(
                                "form.council-document",
                                "the symbol of a Security Council document such as S/PRST/2014/16")));
    }

    @Override
    default String getCanonicalForm() {
        return getSymbol();
    }

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return Optional.of(IssuingBody.SECURITY_COUNCIL);
    }

    /** The symbol. {@code toString} returns the same. */
    default String describe() {
        return getSymbol();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SecurityCouncilDocument}; {@code symbol} is required. */
    final class Builder extends ImmutableSecurityCouncilDocument.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the symbol is none of these kinds, or that of a known resolution
         */
        @Override
        public SecurityCouncilDocument build() {
            SecurityCouncilDocument document = super.build();
            if (Instruments.byOriginalSymbol(document.getSymbol()) != null) {
                throw Instruments.recognisedElsewhere(document.getSymbol());
            }
            return document;
        }
    }
}
