package io.github.communique.shape;

import io.github.communique.constraint.Phrase;
import io.github.communique.form.TextForms;

/**
 * The requirement of one constraint annotation, in a form that needs no Jakarta provider; construction, the reader and
 * the JSON Schema use it. Each implementation is named after its annotation.
 */
public sealed interface AttributeLimit {

    /** The requirement in words, for example {@code a whole number of at least 1}. */
    Phrase expected();

    /** Whether a value of the attribute's kind fulfils the requirement. */
    boolean isKeptBy(Object value);

    /**
     * {@code @Text}.
     *
     * @param max the maximum number of code points
     */
    record Text(int max) implements AttributeLimit {

        @Override
        public Phrase expected() {
            return Phrase.of("form.text", "text that is not blank, of at most {most} characters", "most", max);
        }

        @Override
        public boolean isKeptBy(Object value) {
            return TextForms.isText((String) value, max);
        }
    }

    /** {@code @LanguageTag}. */
    record LanguageTag() implements AttributeLimit {

        private static final Phrase LANGUAGE_TAG =
                Phrase.of("form.language-tag", "a BCP 47 language tag such as en-GB");

        @Override
        public Phrase expected() {
            return LANGUAGE_TAG;
        }

        @Override
        public boolean isKeptBy(Object value) {
            return TextForms.isLanguageTag((String) value);
        }
    }

    /** {@code @HttpUrl}. */
    record HttpUrl() implements AttributeLimit {

        private static final Phrase HTTP_URL = Phrase.of("form.http-url", "an absolute https or http URL");

        @Override
        public Phrase expected() {
            return HTTP_URL;
        }

        @Override
        public boolean isKeptBy(Object value) {
            return TextForms.isHttpUrl((String) value);
        }
    }

    /** {@code @PlainText}. */
    record PlainText() implements AttributeLimit {

        private static final Phrase PLAIN_TEXT =
                Phrase.of("form.plain-text", "plain text without markup or invisible characters");

        @Override
        public Phrase expected() {
            return PLAIN_TEXT;
        }

        @Override
        public boolean isKeptBy(Object value) {
            return TextForms.isPlain((String) value);
        }
    }

    /** {@code @UnSymbol}. */
    record UnSymbol() implements AttributeLimit {

        private static final Phrase UN_SYMBOL =
                Phrase.of("form.un-symbol", "a United Nations document symbol such as S/RES/1244 (1999)");

        @Override
        public Phrase expected() {
            return UN_SYMBOL;
        }

        @Override
        public boolean isKeptBy(Object value) {
            return TextForms.isUnSymbol((String) value);
        }
    }

    /**
     * {@code @Positive} or {@code @PositiveOrZero}.
     *
     * @param least the smallest number allowed
     */
    record AtLeast(int least) implements AttributeLimit {

        @Override
        public Phrase expected() {
            return Phrase.of("form.at-least", "a whole number of at least {least}", "least", least);
        }

        @Override
        public boolean isKeptBy(Object value) {
            return (Integer) value >= least;
        }
    }
}
