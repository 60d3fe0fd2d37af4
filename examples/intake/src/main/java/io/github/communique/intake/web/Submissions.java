package io.github.communique.intake.web;

import io.github.communique.intake.receiving.Form;
import io.github.communique.intake.receiving.Given;
import io.github.communique.intake.receiving.Submission;
import org.springframework.http.MediaType;

/** Submissions from the bodies of requests. */
final class Submissions {

    private Submissions() {}

    static Submission of(MediaType type, Given given, byte[] body) {
        Form form = Form.of(type.getType(), type.getSubtype())
                .orElseThrow(() -> new IllegalArgumentException("the mapping lets no other type pass: " + type));
        return new Submission(form, type.getCharset(), body, given);
    }
}
