package io.github.communique.rulebook.view;

import io.github.communique.ReleaseKind;
import io.github.communique.metadata.Issuer;
import io.github.communique.metadata.Voice;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The speakers whose words the text of a release is. Somebody who speaks throughout need not be named in the text, and
 * need not restate the occasion.
 *
 * @param speakers the local ids of the issuers, of the speakers of the release's voice, and of the speakers of a
 *     quotation that is the whole text
 * @param isSpoken whether somebody speaks throughout: by the kind of release, its voice, its quotation, or a word of
 *     the headline such as statement
 */
public record OwnWords(Set<String> speakers, boolean isSpoken) {

    private static final Set<ReleaseKind> SPOKEN = EnumSet.of(ReleaseKind.SPEECH, ReleaseKind.REMARKS);

    public static OwnWords of(RuleContext context) {
        return context.once(OwnWords.class, release -> {
            Set<String> speakers = new HashSet<>();
            for (Issuer issuer : release.getIssuers()) {
                speakers.add(issuer.getParticipantId());
            }
            boolean isSpoken = SPOKEN.contains(release.getKind());
            if (release.getVoice().isPresent()) {
                Voice voice = release.getVoice().get();
                voice.getSpeakerId().ifPresent(speakers::add);
                isSpoken |= voice.getSpeakerId().isPresent();
            }
            for (Quote quote : release.getQuotes()) {
                if (quote.getKind() == QuoteKind.WHOLE_TEXT) {
                    isSpoken = true;
                    quote.getAttribution().map(Attribution::getSpeakerIds).ifPresent(speakers::addAll);
                }
            }
            return new OwnWords(Set.copyOf(speakers), isSpoken || announcesSpeech(context));
        });
    }

    private static boolean announcesSpeech(RuleContext context) {
        TextBlock headline = ReleaseText.of(context).blocks().get(0);
        Words words = headline.words();
        boolean announces = false;
        for (int i = 0; i < words.size(); i++) {
            announces |= words.is(i, WordClass.SPEECH);
        }
        return announces;
    }
}
