package io.github.communique.verification;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of natural languages stand in the folders of the languages; classes that read text hold none. */
class NoWordsInJavaTest {

    private static final Path CORE = Path.of("../core/src/main/java/io/github/communique");

    /** The packages that read text or check it. */
    private static final List<String> PACKAGES = List.of("text", "rule", "rulebook");

    /** Texts that are no words of a language but names of a standard, of a file, or of a profile: the class, and the text. */
    private static final List<String> NAMES = List.of(
            // HTML
            "ActiveContent script",
            "ActiveContent iframe",
            "ActiveContent object",
            "ActiveContent embed",
            "ActiveContent applet",
            "ActiveContent base",
            "ActiveContent meta",
            "ActiveContent on",
            // Schemes of URIs
            "ActiveContent javascript",
            "ActiveContent vbscript",
            "ActiveContent livescript",
            "ActiveContent data",
            "IdentityRules https",
            "IdentityRules http",
            "IdentityRules urn",
            "IdentityRules tag",
            "UriRules https",
            "UriRules http",
            "UriRules urn",
            "UriRules tag",
            "UriRules doi",
            "UriRules info",
            "UriRules ark",
            "UriRules mailto",
            "UriRules tel",
            "UriRules sms",
            "UriRules fax",
            "UriRules sip",
            "UriRules sips",
            "UriRules xmpp",
            "StampRules Z[",
            // Names of attributes that stand in a conditional expression or are handed on
            "UriRules id",
            "UriRules uri",
            "UriRules scheme",
            "UriRules licence",
            "UriRules replacement",
            "UriRules supersededBy",
            "PeriodRules date",
            "PeriodRules period",
            // The tag of a text whose language is not known
            "OtherLanguage und",
            // What stands for any word in a phrase of a language
            "RelativePhrase WEEKDAY",
            "RelativePhrase MONTH",
            "RelativePhrase NUMBER",
            "LocalReferenceRules attribution/speakerIds",
            "LocalReferenceRules participation/partyId",
            // The ending of attributes that hold a local id
            "LocalReferences Id",
            // A mark of no language, and the code of a script
            "Placeholder XXX",
            "Placeholder xxx",
            "Placeholder XX",
            "Placeholder €X",
            // The value of a phrase in a file
            "Placeholder line",
            // Marks of Markdown and HTML, of hosts, of C2PA
            "MarkdownMarks ](http",
            "MarkdownMarks ](mailto",
            "MarkupLeft <!D",
            "MarkupLeft <!d",
            "MarkupLeft amp",
            "MarkupLeft nbsp",
            "MarkupLeft quot",
            // Vowels
            "CutMojibake aeiou",
            "BetweenWords www",
            "WrappedLine www.",
            "SignedManifest C2PATXT",
            // Signs before a number that is a name
            "HeadlineNumberRules /’'#№°º",
            "Scripts Latn",
            // Endings of files and media types
            "ActiveContent text/html",
            "AlternativeTexts jpg",
            "AlternativeTexts jpeg",
            "AlternativeTexts png",
            "AlternativeTexts gif",
            "AlternativeTexts webp",
            "AlternativeTexts svg",
            "AlternativeTexts avif",
            "AlternativeTexts bmp",
            "AlternativeTexts tif",
            "AlternativeTexts tiff",
            "AlternativeTexts heic",
            "ReferenceRules pdf",
            "ReferenceRules application/pdf",
            "ReferenceRules jpg",
            "ReferenceRules jpeg",
            "ReferenceRules image/jpeg",
            "ReferenceRules png",
            "ReferenceRules image/png",
            "ReferenceRules gif",
            "ReferenceRules image/gif",
            "ReferenceRules mp4",
            "ReferenceRules video/mp4",
            "ReferenceRules mp3",
            "ReferenceRules audio/mpeg",
            "ReferenceRules html",
            "ReferenceRules text/html",
            // European Legislation Identifier; symbols of the United Nations
            "InstrumentRules /eli/",
            "InstrumentRules A/RES/44/25",
            "InstrumentRules A/RES/217(III)",
            // Digits and Roman numerals; the notation of Unicode
            "Brackets ivxIVX0123456789",
            "CharacterRules U+%04X",
            "Language U+",
            // Letters with a stroke, and those without; letters that look alike, and those that stand behind a small l
            "Letters łŁøØđĐħĦŧŦ",
            "Letters lLoOdDhHtT",
            "NameFormRules I",
            "NameFormRules l",
            "NameFormRules aeiouyhl",
            // Letters that windows-1252 and Latin-1 have in place of others
            "Mojibake €\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ",
            "Mojibake ‘’“”‹›«»–—…‚„\u00A0¡¿·°ºª",
            "Mojibake €\u0080‚\u0082„\u0084†\u0086ˆ\u0088—\u0097–\u0096˜\u0098™\u0099š\u009Aœ\u009C",
            // Files of the languages
            "Language und",
            "Language language",
            "Language words",
            "LanguageFile .txt",
            "LanguageScripts scripts",
            "LanguageScripts languages",
            "LanguageScripts groups",
            // Data of the standard profile, which a host's own replaces
            "HouseStyle RESTRICTED",
            "HouseStyle CONFIDENTIAL",
            "HouseStyle TOP SECRET",
            "HouseStyle OFFICIAL-SENSITIVE",
            "HouseStyle NATO UNCLASSIFIED",
            "HouseStyle LIMITE",
            "HouseStyle FOR OFFICIAL USE ONLY");

    @Test
    void no_class_that_reads_or_checks_text_holds_words_of_a_language() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(CORE.resolve(name))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> addTexts(file, found));
            }
        }

        assertThat(found)
                .as("words belong to a folder of core/src/main/resources/io/github/communique/text/language")
                .isEqualTo(NAMES.stream().collect(toCollection(TreeSet::new)));
    }

    private static void addTexts(Path file, Set<String> found) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            LiteralsInSource.thatMayBeWords(Files.readString(file)).forEach(text -> found.add(name + " " + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set<String> words = Set.of(\"he\", \"he\");",
                "boolean is(String word) { return word.equals(\"he\") || \"he\".equals(word); }",
                "int is(String word) { return switch (word) { case \"he\", \"he\" -> 1; default -> 0; }; }",
                "String[] words = {\"he\", \"he\"};",
                "String words = word + \"he\" + word + \"he\";",
                "void check(Object word) { check(\"he\"); this.check(\"he\"); }",
                "void check(Context context) { context.report(f -> f.with(\"found\", \"he\").with(\"other\", \"he\"));"
                        + " }",
                "Pattern words = Pattern.compile(\"he\", flags(\"he\"));",
                "String word() { return isMany() ? \"he\" : \"he\"; }",
                "void check(Context context) { context.error(rule(\"he\")).variant(word.equals(\"he\") ? a : b); }",
            })
    void words_are_found_wherever_they_stand_in_a_class(String member) {
        assertThat(LiteralsInSource.thatMayBeWords("class Rules { " + member + " }"))
                .containsExactly("he", "he");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object all = ValidationRule.error(\"quote/empty\", Quote.class,"
                        + " Rules::empty).skipIfUnread(\"/body\");",
                "void check(C context) { context.report(f -> f.at(\"text\").with(\"found\","
                        + " word).variant(\"unclosed\")); }",
                "void check(C c) { isBefore(\"issued\", c); } void isBefore(String attribute, C c) { }",
                "String variant() { return isLong() ? \"too-long\" : \"too-short\"; }",
                "void check() { throw new IllegalStateException(\"line \" + number + \" is empty\"); }",
                "@SuppressWarnings(\"unchecked\") void check() { }",
                "String[] words(String text) { return text.split(\"\\\\P{L}+|\\\\s\", -1); }",
                "String marks = \"“”\\u00A0…\";",
            })
    void names_are_no_words(String member) {
        assertThat(LiteralsInSource.thatMayBeWords("class Rules { " + member + " }"))
                .isEmpty();
    }
}
