package io.github.communique.quote;

import io.github.communique.anchor.TextAnchor;
import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A quotation: what was said, by whom, and where it is printed in the text. */
@Value.Immutable
public sealed interface Quote permits ImmutableQuote {

    /**
     * The local id, by which the rest of the release refers to the quotation.
     *
     * <p>Example: {@code q1}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The kind of quotation.
     *
     * <p>Example: {@code direct} on the wire. Required.
     */
    QuoteKind getKind();

    /**
     * The words, in order; one part unless the quotation is mixed, split or edited.
     *
     * <p>Standard term: schema.org {@code Quotation.text}. An empty list: none is stated.
     */
    List<QuotePart> getParts();

    /**
     * The attribution of the words.
     *
     * <p>Empty: the words are attributed to nobody, which a rule reports.
     */
    Optional<Attribution> getAttribution();

    /**
     * The passages of the text in which the quotation is printed; several if it is split.
     *
     * <p>An empty list: none is stated.
     */
    List<TextAnchor> getAnchors();

    /**
     * The language of the words as quoted.
     *
     * <p>Standard term: BCP 47. Example: {@code fr}. Empty: the language of the release.
     */
    Optional<@LanguageTag String> getLanguage();

    /**
     * The original words, in the language in which they were spoken.
     *
     * <p>Standard term: schema.org {@code translationOfWork}. Example: {@code Nous restons ici}. Empty: not translated,
     * or the original words are not known.
     */
    Optional<@Text(max = Text.PROSE) String> getTranslationOf();

    /**
     * Whether the words differ from those of the source on purpose.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isAltered() {
        return false;
    }

    /**
     * The original words, where the quotation alters them.
     *
     * <p>Standard term: schema.org {@code isBasedOn}. Example: {@code We shall stay here}. Empty: it is not altered, or they are not known.
     */
    Optional<@Text(max = Text.PROSE) String> getOriginalWording();

    /**
     * The marks that set off the quotation in print.
     *
     * <p>Example: {@code double} on the wire. Empty: not stated.
     */
    Optional<MarkStyle> getMarks();

    /**
     * How marks are set if the quotation extends over several paragraphs.
     *
     * <p>Example: {@code reopened} on the wire. Empty: the quotation is within one paragraph.
     */
    Optional<ParagraphConvention> getParagraphs();

    /**
     * The local id of the quotation to which words such as "this commitment" refer.
     *
     * <p>Example: {@code q2}. Empty: the quotation refers to no other.
     */
    @RefersTo(Quote.class)
    Optional<@Text(max = Text.ID) String> getAntecedentId();

    /**
     * The local ids of the instruments that the quoted words cite.
     *
     * <p>Standard term: schema.org {@code citation}. Example: {@code resolution-1244}. An empty list: none.
     */
    @RefersTo(InstrumentCitation.class)
    List<@Text(max = Text.ID) String> getInstrumentIds();

    /**
     * Creates a direct quotation by one speaker: {@code Quote.direct("We stay here", "commander")}.
     *
     * @param words the words, without their quotation marks
     * @param speakerId the local id of the participant who said them
     */
    static Quote direct(String words, String speakerId) {
        return builder()
                .kind(QuoteKind.DIRECT)
                .addParts(QuotePart.builder()
                        .kind(QuotePartKind.DIRECT)
                        .text(words)
                        .build())
                .attribution(Attribution.builder().addSpeakerIds(speakerId).build())
                .build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Quote}; {@code kind} is required. */
    final class Builder extends ImmutableQuote.Builder {

        static final Shape SHAPE = Shape.register(new QuoteShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Quote build() {
            return SHAPE.enforce(super.build());
        }
    }
}
