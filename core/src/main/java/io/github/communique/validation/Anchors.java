package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.rulebook.view.AnchoredWords;
import java.util.Objects;

/**
 * Finds the words of anchors in the text of their release.
 *
 * <p>Example: an anchor that has only {@code exact} {@code "We stay here"} gets block, start and end where these words stand:
 *
 * <pre>{@code
 * PressRelease placed = Anchors.resolve(release);
 * }</pre>
 */
public final class Anchors extends ValueRewrite {

    private final AnchoredWords words;

    private Anchors(AnchoredWords words) {
        this.words = words;
    }

    /**
     * A release whose anchors have block, start and end, where their words stand in the text once, between the words beside them if
     * these are stated. Other anchors stay as they are: the rule {@code quote/anchor-differs} reports them. Linear in the release.
     *
     * @return the same release if no anchor gets a position
     */
    public static PressRelease resolve(PressRelease release) {
        return (PressRelease) Objects.requireNonNull(new Anchors(AnchoredWords.of(release)).rewrite(release));
    }

    @Override
    Object replacement(Object value, Pointer pointer) {
        return value instanceof TextAnchor anchor ? resolved(anchor) : value;
    }

    private TextAnchor resolved(TextAnchor anchor) {
        if (anchor.hasPosition() || anchor.getExact().isEmpty()) {
            return anchor;
        }
        return words.placed(anchor);
    }
}
