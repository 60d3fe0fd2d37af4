package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Participation;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.rule.RuleContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The parties that take part in engagements or are quoted, except speakers whose words the whole text is, who need not
 * be named in it.
 */
public record PartiesTakingPart(Set<String> ids) {

    public static PartiesTakingPart of(RuleContext context) {
        return context.once(PartiesTakingPart.class, PartiesTakingPart::of);
    }

    private static PartiesTakingPart of(PressRelease release) {
        Set<String> ids = new HashSet<>();
        release.getEngagements()
                .forEach(engagement -> engagement.getParticipations().stream()
                        .map(Participation::getPartyId)
                        .forEach(ids::add));
        release.getQuotes().stream()
                .filter(quote -> quote.getKind() != QuoteKind.WHOLE_TEXT)
                .map(Quote::getAttribution)
                .flatMap(Optional::stream)
                .map(Attribution::getSpeakerIds)
                .forEach(ids::addAll);
        return new PartiesTakingPart(ids);
    }

    public boolean has(String partyId) {
        return ids.contains(partyId);
    }
}
