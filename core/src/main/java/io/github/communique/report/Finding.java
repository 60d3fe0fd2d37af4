package io.github.communique.report;

import io.github.communique.constraint.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is wrong with a release, or worth knowing: which rule says so, how much it matters, and where it is. */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /** The most code points of a value that a rule tells. */
    int MAX_ARGUMENT = 1_000;

    /** The stable id of the rule, family and name, for example {@code quote/not-verbatim}. */
    String getRuleId();

    /** How much it matters. */
    Severity getSeverity();

    /** The value concerned; the empty pointer is the whole release. */
    Pointer getPointer();

    /** Where that is in the document; empty if the release was not read from one, or its parser knows no places. */
    Optional<SourcePosition> getPosition();

    /** The range in the text concerned; empty if the finding is not about a part of a text. */
    Optional<TextRange> getRange();

    /**
     * What the message tells, by name, for example {@code found} and {@code expected}; never a template itself. A rule cuts what is
     * longer than {@value #MAX_ARGUMENT} code points in its middle.
     */
    Map<String, String> getArguments();

    /**
     * The key of those arguments that are words of this library and not of the document, by the argument's name, for example
     * {@code expected} with {@code form.uri}: in other languages the message has the words of that key. Empty: all arguments are shown as they are.
     */
    Map<String, String> getPhraseKeys();

    /**
     * Which of the rule's messages this finding has, for example {@code unclosed} for a bracket that nothing closes.
     *
     * <p>Empty: the rule has one message.
     */
    Optional<String> getVariant();

    /** The mending, where it is certain; empty where a person must decide. */
    Optional<Fix> getFix();

    /** Message templates of a host's own rule by language tag; empty for the rules of this library, which have their own. */
    Map<String, String> getTemplates();

    /** The message in English, at most 500 characters. */
    default String getMessage() {
        return getMessage(Locale.ENGLISH);
    }

    /** The message in the language of the locale, or in English where there is none in that language. */
    default String getMessage(Locale locale) {
        return Messages.message(this, locale);
    }

    /** Starts a finding with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a finding from this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Finding}; rule id, severity and pointer are required. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /**
         * Adds an argument that is words of this library; what stands in the words are arguments, too.
         *
         * @param name the name of the argument, for example {@code expected}
         */
        public Builder phrase(String name, Phrase phrase) {
            putArguments(name, phrase.toString());
            putAllArguments(phrase.getArguments());
            if (!phrase.getKey().isEmpty()) {
                putPhraseKeys(name, phrase.getKey());
            }
            return this;
        }
    }
}
