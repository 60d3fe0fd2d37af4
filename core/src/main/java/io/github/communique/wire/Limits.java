package io.github.communique.wire;

import io.github.communique.constraint.MalformedValueException;
import org.immutables.value.Value;

/**
 * What a reader takes from a document at most, so that no document can hurt it. A document that passes a limit gives one
 * finding, {@code json/too-large}, and no release.
 */
@Value.Immutable
public sealed interface Limits permits ImmutableLimits {

    /** The size of a document in bytes of UTF-8; 1 MiB unless stated, at most 1 GiB. */
    @Value.Default
    default int getDocumentBytes() {
        return 1 << 20;
    }

    /** How deep objects and lists may be nested; 64 unless stated, at most 128, which a stack of 256 KB holds. */
    @Value.Default
    default int getDepth() {
        return 64;
    }

    /** How many tokens a document may have: braces, brackets, names and values; 100,000 unless stated. */
    @Value.Default
    default int getTokens() {
        return 100_000;
    }

    /** How many characters a number may have; 100 unless stated. */
    @Value.Default
    default int getDigits() {
        return 100;
    }

    /** How many characters a name may have; 256 unless stated. */
    @Value.Default
    default int getNameLength() {
        return 256;
    }

    /** How many characters a text may have; 500,000 unless stated. Attributes have narrower limits of their own. */
    @Value.Default
    default int getTextLength() {
        return 500_000;
    }

    /** How many elements a list may have; 10,000 unless stated. */
    @Value.Default
    default int getListLength() {
        return 10_000;
    }

    /** The limits that hold where nothing is stated. */
    static Limits standard() {
        return builder().build();
    }

    /** Starts with the standard limits. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts with these limits: the way to change one of them. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Limits}; nothing is required. */
    final class Builder extends ImmutableLimits.Builder {
        private static final int MOST_BYTES = 1 << 30;
        private static final int MOST_DEPTH = 128;

        Builder() {}

        /**
         * Builds the limits.
         *
         * @throws MalformedValueException if one is less than 1, or more than it may be
         */
        @Override
        public Limits build() {
            Limits limits = super.build();
            require(limits.getDocumentBytes(), MOST_BYTES, "a document");
            require(limits.getDepth(), MOST_DEPTH, "the depth");
            require(limits.getTokens(), Integer.MAX_VALUE, "the tokens");
            require(limits.getDigits(), Integer.MAX_VALUE, "a number");
            require(limits.getNameLength(), Integer.MAX_VALUE, "a name");
            require(limits.getTextLength(), Integer.MAX_VALUE, "a text");
            require(limits.getListLength(), Integer.MAX_VALUE, "a list");
            return limits;
        }

        private static void require(int limit, int most, String what) {
            if (limit < 1 || limit > most) {
                throw new MalformedValueException(Integer.toString(limit), "a limit of " + what + " from 1 to " + most);
            }
        }
    }
}
