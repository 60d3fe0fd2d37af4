package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundQuotation.Place;

/**
 * Words that say who speaks.
 *
 * @param speaker the speaker
 * @param cue the verb of saying, or what stands for one
 * @param wording all its words
 * @param place where it stands
 * @param isNaming whether the quoted words are the object of a verb such as {@code called}
 */
record Attribution(FoundSpeaker speaker, TextSpan cue, TextSpan wording, Place place, boolean isNaming) {}
