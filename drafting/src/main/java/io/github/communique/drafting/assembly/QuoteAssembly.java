package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundPart;
import io.github.communique.drafting.quotation.FoundQuotation;
import io.github.communique.drafting.quotation.FoundSpeaker;
import io.github.communique.form.TextForms;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.AttributionPlace;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.quotation.SourcePhrases;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drafts the quotations and their speakers. */
final class QuoteAssembly {

    private static final Pointer QUOTES = Pointer.ROOT.attribute("quotes");
    private static final int MAX = 5_000;

    private final DraftTexts texts;
    private final Parties parties;
    private final Decisions decisions;
    private final Set<Pointer> undecided = new HashSet<>();
    private int count;

    QuoteAssembly(DraftTexts texts, Parties parties, Decisions decisions) {
        this.texts = texts;
        this.parties = parties;
        this.decisions = decisions;
    }

    /** Drafts quotations; their spans count texts from the first. */
    void addTo(PressRelease.Builder release, List<FoundQuotation> found) {
        for (FoundQuotation quotation : found) {
            boolean fits =
                    quotation.parts().stream().allMatch(part -> TextForms.isText(texts.words(part.span()), Text.PROSE));
            if (fits && count < MAX) {
                release.addQuotes(quote(quotation, QUOTES.element(count)));
                count++;
            }
        }
    }

    /** The attributions that a person must decide. */
    Set<Pointer> undecided() {
        return undecided;
    }

    private Quote quote(FoundQuotation quotation, Pointer target) {
        Quote.Builder quote =
                Quote.builder().kind(QuoteKind.valueOf(quotation.kind().name()));
        TextSpan first = quotation.parts().get(0).span();
        texts.stated(target, first);
        for (int i = 0; i < quotation.parts().size(); i++) {
            FoundPart part = withoutComma(quotation.parts().get(i));
            texts.text(target.attribute("parts").element(i).attribute("text"), part.span());
            quote.addParts(QuotePart.builder()
                    .kind(QuotePartKind.valueOf(part.kind().name()))
                    .text(texts.words(part.span()))
                    .build());
            quote.addAnchors(anchor(part.span()));
        }
        Attribution attribution = attribution(quotation, target.attribute("attribution"));
        if (attribution == null) {
            undecided.add(target.attribute("attribution"));
        } else {
            quote.attribution(attribution);
        }
        return quote.build();
    }

    /** The comma before an attribution belongs to the sentence around the quoted words. */
    private FoundPart withoutComma(FoundPart part) {
        TextSpan span = part.span();
        boolean ends = part.kind() == FoundPart.Kind.DIRECT
                && texts.words(span).endsWith(",")
                && texts.words(span).length() > 1;
        return ends ? new FoundPart(part.kind(), new TextSpan(span.block(), span.start(), span.end() - 1)) : part;
    }

    private TextAnchor anchor(TextSpan span) {
        DraftText text = texts.get(span.block());
        TextRange range = text.words().range(span.start(), span.end());
        return TextAnchor.builder()
                .block(text.pointer())
                .start(range.start())
                .end(range.end())
                .exact(texts.words(span))
                .build();
    }

    private @Nullable Attribution attribution(FoundQuotation quotation, Pointer target) {
        FoundSpeaker speaker = quotation.speaker();
        TextSpan part = quotation.parts().get(0).span();
        if (speaker == null) {
            if (!quotation.alternatives().isEmpty()) {
                decisions.info(
                        "ambiguous-speaker",
                        target,
                        texts.range(part),
                        Map.of(
                                "words",
                                BodyAssembly.shortened(texts.words(part)),
                                "speakers",
                                quotation.alternatives().stream()
                                        .map(one -> texts.words(one.span()))
                                        .collect(Collectors.joining(", "))));
            }
            return null;
        }
        Attribution.Builder attribution = Attribution.builder();
        boolean isKnown = speaker(attribution, quotation, speaker, target);
        if (!isKnown) {
            decisions.info(
                    "unknown-speaker",
                    target,
                    texts.range(speaker.span()),
                    Map.of("found", texts.words(speaker.span()), "words", BodyAssembly.shortened(texts.words(part))));
            return null;
        }
        wording(attribution, quotation, speaker, target);
        return attribution.build();
    }

    private void wording(
            Attribution.Builder attribution, FoundQuotation quotation, FoundSpeaker speaker, Pointer target) {
        text(speaker.span(), target.attribute("speakerWording")).ifPresent(attribution::speakerWording);
        TextSpan cue = quotation.cue();
        if (cue != null) {
            text(cue, target.attribute("cue")).ifPresent(attribution::cue);
        }
        TextSpan wording = quotation.wording();
        if (wording != null) {
            text(wording, target.attribute("wording")).ifPresent(attribution::wording);
        }
        if (quotation.place() != null) {
            attribution.place(AttributionPlace.valueOf(quotation.place().name()));
        }
    }

    private Optional<String> text(TextSpan span, Pointer target) {
        if (!TextForms.isText(texts.words(span), Text.LINE)) {
            return Optional.empty();
        }
        texts.text(target, span);
        return Optional.of(texts.words(span));
    }

    /** Whether the speaker could be found among the participants. */
    private boolean speaker(
            Attribution.Builder attribution, FoundQuotation quotation, FoundSpeaker speaker, Pointer target) {
        TextSpan span = speaker.span();
        texts.stated(target, span);
        if (speaker.kind() == FoundSpeaker.Kind.DOCUMENT) {
            Optional<String> title = text(span, target.attribute("document").attribute("title"));
            title.ifPresent(it ->
                    attribution.document(DocumentReference.builder().title(it).build()));
            return title.isPresent();
        }
        Optional<String> id = isOblique(quotation, speaker) ? parties.idAt(span) : id(speaker);
        id.ifPresent(it -> {
            texts.stated(target.attribute("speakerIds"), span);
            attribution.addSpeakerIds(it);
            attribution.resolution(
                    speaker.kind() == FoundSpeaker.Kind.PRONOUN
                            ? AttributionResolution.PRONOUN
                            : AttributionResolution.EXPLICIT);
        });
        return id.isPresent();
    }

    /** Whether a preposition governs the name, so that it does not have the form by which the person is known. */
    private boolean isOblique(FoundQuotation quotation, FoundSpeaker speaker) {
        TextSpan cue = quotation.cue();
        if (cue == null || speaker.kind() != FoundSpeaker.Kind.NAME) {
            return false;
        }
        TextBlock block = texts.block(cue);
        return block.language().knows(WordKind.OBLIQUE_ENDINGS)
                && SourcePhrases.endAt(block, block.words().before(cue.start() + 1)) >= 0;
    }

    private Optional<String> id(FoundSpeaker speaker) {
        TextSpan span = speaker.span();
        TextSpan antecedent = speaker.antecedent();
        return switch (speaker.kind()) {
            case NAME -> parties.person(span).or(() -> parties.idAt(span));
            case OFFICE ->
                parties.idAt(span).or(() -> parties.onlyWithOffice(span)).or(() -> parties.officeHolder(span));
            case PRONOUN ->
                antecedent == null
                        ? Optional.empty()
                        : parties.person(antecedent).or(() -> parties.idAt(antecedent));
            case COLLECTIVE ->
                isPronoun(span)
                        ? Optional.ofNullable(antecedent).flatMap(parties::idAt)
                        : parties.idAt(span).or(() -> parties.collective(span));
            case ORGANISATION -> parties.idAt(span);
            case DOCUMENT -> Optional.empty();
        };
    }

    private boolean isPronoun(TextSpan span) {
        TextBlock block = texts.block(span);
        int first = block.words().before(span.start() + 1);
        return first >= 0 && block.words().is(first, WordClass.PRONOUN);
    }
}
