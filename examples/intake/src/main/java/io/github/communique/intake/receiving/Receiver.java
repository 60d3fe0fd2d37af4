package io.github.communique.intake.receiving;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.intake.receiving.BadSubmissionException.Reason;
import io.github.communique.report.ProblemDetails;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads releases in JSON and drafts releases from texts.
 *
 * <p>JSON comes from a program, which can be corrected: it is refused unless it is sound. A text comes from a person, and drafting
 * may have misread it: it is taken in with all its findings, in state {@link ReleaseState#RECEIVED}.
 */
@Component
public class Receiver {

    private final ReleaseReader reader;
    private final Drafting drafting;
    private final int maxBytes;

    Receiver(ReleaseReader reader, ReleaseValidator validator, CheckEnvironment environment, Limits limits) {
        this.reader = reader;
        this.maxBytes = limits.getDocumentBytes();
        this.drafting = Drafting.standard().with(validator).in(environment).withMaxBytes(maxBytes);
    }

    /** The largest submission, in bytes. */
    public int getMaxBytes() {
        return maxBytes;
    }

    /**
     * Reads or drafts what was sent.
     *
     * @throws RefusedException if it is JSON and not a sound release, or a text in which nothing is set off as a headline
     * @throws BadSubmissionException if it is too large, or not in the charset that was stated
     */
    public Received receive(Submission submission) {
        return submission.form() == Form.JSON ? read(submission) : drafted(submission);
    }

    private Received read(Submission submission) {
        requireUtf8(submission.charset());
        Reading reading = reader.read(submission.content());
        reading.getProblem().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return new Received(submission, reading.getRelease().orElseThrow(), reading.getReport(), ReleaseState.ACCEPTED);
    }

    private Received drafted(Submission submission) {
        Draft draft = draft(submission);
        return draft.getRelease()
                .map(release -> new Received(submission, release, draft.getReport(), ReleaseState.RECEIVED))
                .orElseThrow(() -> new RefusedException(ProblemDetails.ofUnsound(draft.getReport())));
    }

    /** The draft from a text, always the same for the same submission. */
    public Draft draft(Submission submission) {
        if (submission.content().length > maxBytes) {
            throw new BadSubmissionException(Reason.TOO_LARGE, Integer.toString(maxBytes));
        }
        try {
            return drafting.draft(submission.source());
        } catch (CharacterCodingException e) {
            throw new BadSubmissionException(Reason.CHARSET, String.valueOf(submission.charset()));
        } catch (IllegalArgumentException e) {
            throw new BadSubmissionException(Reason.GIVEN, String.valueOf(e.getMessage()));
        }
    }

    /** JSON is exchanged in UTF-8 (RFC 8259 section 8.1). */
    private static void requireUtf8(@Nullable Charset charset) {
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return;
        }
        throw new RefusedException(ProblemDetails.ofOtherCharset(charset.name()));
    }
}
