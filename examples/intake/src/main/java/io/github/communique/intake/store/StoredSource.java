package io.github.communique.intake.store;

import io.github.communique.intake.receiving.Form;
import io.github.communique.intake.receiving.Given;
import io.github.communique.intake.receiving.Submission;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What was sent, byte for byte. A draft and its evidence follow from it at any time, so that they need not be stored.
 *
 * @param number the version that was made from it
 * @param charset the charset that the sender stated; null if none was
 */
public record StoredSource(
        @Id @Nullable Long id,
        long releaseId,
        int number,
        String mediaType,
        @Nullable String charset,
        String sourceHash,
        @Nullable String givenAddress,
        @Nullable String givenLanguage,
        @Nullable String givenIssuer,
        byte[] content) {

    static StoredSource of(Submission submission, long releaseId, int number) {
        Charset charset = submission.charset();
        Given given = submission.given();
        return new StoredSource(
                null,
                releaseId,
                number,
                submission.form().getMediaType(),
                charset == null ? null : charset.name(),
                submission.hash(),
                given.address(),
                given.language(),
                given.issuer(),
                submission.content());
    }

    /** What was sent. */
    public Submission toSubmission() {
        String[] type = mediaType.split("/", 2);
        return new Submission(
                Form.of(type[0], type[1]).orElseThrow(),
                charset == null ? null : Charset.forName(charset),
                content,
                new Given(givenAddress, givenLanguage, givenIssuer));
    }

    /** Whether the same was sent: the same bytes, and the same given with them. */
    boolean isSame(Submission other) {
        return sourceHash.equals(other.hash())
                && mediaType.equals(other.form().getMediaType())
                && new Given(givenAddress, givenLanguage, givenIssuer).equals(other.given());
    }
}
