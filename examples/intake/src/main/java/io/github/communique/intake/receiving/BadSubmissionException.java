package io.github.communique.intake.receiving;

/** What was sent cannot be looked at, since its size, its charset or what came with it is wrong. */
public final class BadSubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public BadSubmissionException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason getReason() {
        return reason;
    }

    /** What is wrong. */
    public enum Reason {
        /** The bytes are not in the charset that was stated. */
        CHARSET(400),
        /** The address or the language is malformed. */
        GIVEN(400),
        /** It is larger than the limit. */
        TOO_LARGE(413);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The status of the answer. */
        public int getStatus() {
            return status;
        }
    }
}
