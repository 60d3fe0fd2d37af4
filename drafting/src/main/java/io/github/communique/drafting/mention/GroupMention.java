package io.github.communique.drafting.mention;

import org.jspecify.annotations.Nullable;

/**
 * A group named by its members: {@code the ambassadors of the 30 Allies}.
 *
 * @param span the name as printed, without the article
 * @param noun the word for the members
 * @param number the number of members as printed; null if none is stated
 * @param count the number of members; 0 if none is stated
 */
public record GroupMention(
        TextSpan span, TextSpan noun, @Nullable TextSpan number, int count) {}
