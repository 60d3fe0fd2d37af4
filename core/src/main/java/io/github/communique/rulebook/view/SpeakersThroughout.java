package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Voice;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.rule.RuleContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The parties whose words the whole text is: the voice of the release, and the speakers of a quotation that is the whole text. */
public record SpeakersThroughout(Set<String> ids) {

    public static SpeakersThroughout of(RuleContext context) {
        return context.once(SpeakersThroughout.class, SpeakersThroughout::of);
    }

    private static SpeakersThroughout of(PressRelease release) {
        Set<String> ids = new HashSet<>();
        release.getVoice().flatMap(Voice::getSpeakerId).ifPresent(ids::add);
        release.getVoice().flatMap(Voice::getPrincipalId).ifPresent(ids::add);
        release.getQuotes().stream()
                .filter(quote ->
                        quote.getKind() == QuoteKind.WHOLE_TEXT || quote.getKind() == QuoteKind.PRINCIPAL_POSITION)
                .map(Quote::getAttribution)
                .flatMap(Optional::stream)
                .map(Attribution::getSpeakerIds)
                .forEach(ids::addAll);
        return new SpeakersThroughout(ids);
    }

    /** Whether there is such a speaker. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Whether a party is one of them. */
    public boolean has(String partyId) {
        return ids.contains(partyId);
    }

    /** Whether all of these parties, at least one, are among them. */
    public boolean areAll(Collection<String> partyIds) {
        return !partyIds.isEmpty() && ids.containsAll(partyIds);
    }
}
