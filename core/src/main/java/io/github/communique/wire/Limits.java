package io.github.communique.wire;

import io.github.communique.constraint.MalformedValueException;
import org.immutables.value.Value;

/**
 * The limits that a reader sets to documents, so that no document can exhaust its resources. A document that exceeds a
 * limit yields one finding, {@code json/too-large}, and no release.
 */
@Value.Immutable
public sealed interface Limits permits ImmutableLimits {

    /** The maximum size of a document in bytes of UTF-8; 1 MiB unless stated, at most 1 GiB. */
    @Value.Default
    default int getDocumentBytes() {
        return 1 << 20;
    }

    /**
     * The maximum nesting of objects and lists; 64 unless stated, at most 128, for which a stack of 256 KB suffices.
     */
    @Value.Default
    default int getDepth() {
        return 64;
    }

    /** The maximum number of tokens in a document (braces, brackets, names and values); 100,000 unless stated. */
    @Value.Default
    default int getTokens() {
        return 100_000;
    }

    /** The maximum length of a number in characters; 100 unless stated. */
    @Value.Default
    default int getDigits() {
        return 100;
    }

    /** The maximum length of a name in characters; 256 unless stated. */
    @Value.Default
    default int getNameLength() {
        return 256;
    }

    /** The maximum length of a text in characters; 500,000 unless stated. Attributes have narrower limits. */
    @Value.Default
    default int getTextLength() {
        return 500_000;
    }

    /** The maximum number of elements in a list; 10,000 unless stated. */
    @Value.Default
    default int getListLength() {
        return 10_000;
    }

    /** The default limits. */
    static Limits standard() {
        return builder().build();
    }

    /** Creates a builder with the standard limits. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with these limits, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Limits}; nothing is required. */
    final class Builder extends ImmutableLimits.Builder {
        private static final int MAX_BYTES = 1 << 30;
        private static final int MAX_DEPTH = 128;

        Builder() {}

        /**
         * Builds the limits.
         *
         * @throws MalformedValueException if a limit is less than 1 or above its maximum
         */
        @Override
        public Limits build() {
            Limits limits = super.build();
            require(limits.getDocumentBytes(), MAX_BYTES, "a document");
            require(limits.getDepth(), MAX_DEPTH, "the depth");
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
