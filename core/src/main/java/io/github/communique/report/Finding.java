package io.github.communique.report;

import io.github.communique.constraint.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One problem of a release, or something worth knowing about it: the rule that reports it, its severity and its place.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /** The maximum length of an argument, in code points. */
    int MAX_ARGUMENT = 1_000;

    /** The stable id of the rule, consisting of family and name, for example {@code quote/not-verbatim}. */
    String getRuleId();

    /** The severity of the finding. */
    Severity getSeverity();

    /** The place of the value concerned; the empty pointer denotes the whole release. */
    Pointer getPointer();

    /**
     * The position of the value in the document; empty if the release was not read from a document, or if the parser
     * does not know positions.
     */
    Optional<SourcePosition> getPosition();

    /** The range of the text that is concerned; empty if the finding is not about a part of a text. */
    Optional<TextRange> getRange();

    /**
     * The arguments of the message by name, for example {@code found} and {@code expected}. They are never interpreted
     * as templates. Values longer than {@value #MAX_ARGUMENT} code points are shortened in the middle.
     */
    Map<String, String> getArguments();

    /**
     * The key of those arguments that are words of this library and not of the document, by the argument's name, for example
     * {@code expected} with {@code form.uri}: in other languages the message has the words of that key. Empty: all arguments are shown as they are.
     */
    Map<String, String> getPhraseKeys();

    /**
     * The variant of the rule's message, for example {@code unclosed} for a bracket that is not closed.
     *
     * <p>Empty: the rule has one message only.
     */
    Optional<String> getVariant();

    /** The fix, if it is certain; empty if a person must decide. */
    Optional<Fix> getFix();

    /**
     * The message templates of a host's own rule by language tag; empty for built-in rules, whose templates are in the
     * library.
     */
    Map<String, String> getTemplates();

    /** The message in English, at most 500 characters. */
    default String getMessage() {
        return getMessage(Locale.ENGLISH);
    }

    /**
     * The message in the language of the locale, or in English if there is none in that language; at most 500
     * characters.
     */
    default String getMessage(Locale locale) {
        return Messages.message(this, locale);
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this finding, to make a changed copy. */
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
