package io.github.communique.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the application that concern releases.
 *
 * @param profile the profile that decides which rules run: the name of a built-in one ({@code standard}, {@code newsroom},
 *     {@code archive} or {@code strict}), or the location of a profile in JSON, such as {@code classpath:house-style.json}. A bean of type
 *     {@code ValidationProfile} takes precedence.
 * @param maxDocumentSize the largest document that is read; a larger one is refused with status 413.
 * @param indented whether releases are written with indentation for human readers.
 * @param web what concerns requests and answers
 */
@ConfigurationProperties("communique")
public record CommuniqueProperties(
        @DefaultValue("standard") String profile,
        @DefaultValue("1MB") DataSize maxDocumentSize,
        @DefaultValue("false") boolean indented,
        @DefaultValue Web web) {

    /**
     * What concerns requests and answers.
     *
     * @param accept which releases a parameter of type {@code PressRelease} accepts
     * @param problemDetails whether a refused release is answered with problem details (RFC 9457) that have every finding. Otherwise the
     *     application handles {@code ReleaseRefusedException} itself.
     */
    public record Web(
            @DefaultValue("sound") Acceptance accept,
            @DefaultValue("true") boolean problemDetails) {}

    /** Which releases a parameter of type {@code PressRelease} accepts. */
    public enum Acceptance {

        /** Those that were read whole and in which no rule found an error. */
        SOUND,

        /** All that were read whole; whether they are sound is for the application to decide, for example with {@code @Valid}. */
        COMPLETE
    }
}
