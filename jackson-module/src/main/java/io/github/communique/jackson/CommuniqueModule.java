package io.github.communique.jackson;

import io.github.communique.report.ValidationReport;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a Jackson 3 mapper read and write the values of this library in their wire form, alone or nested in a host's own types;
 * dates, instruments and constants also as keys of its maps.
 * Registered by hand or found by {@link java.util.ServiceLoader}:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
 * PressRelease release = mapper.readValue(json, PressRelease.class);
 * }</pre>
 *
 * <p>The wire form is the same whatever the mapper's naming strategy, inclusion and coercion settings are. A value whose
 * structure is broken is not built; the {@link StructureException} carries the report of everything that is wrong. No rule is
 * run: {@code ReleaseValidator} does that. JSON {@code null} is the host's: it gives {@code null}, as for any type. Encoding,
 * duplicate names that the parser itself refuses, and what follows the value are the host's as well; where these matter,
 * {@code ReleaseReader} reads documents more strictly. A value is read and written
 * whole: {@code @JsonUnwrapped} and {@code readerForUpdating} have no part in it. Immutable.
 */
public final class CommuniqueModule extends JacksonModule {

    private final Consumer<ValidationReport> listener;
    private final Locale language;

    /** The module; throws on errors, ignores warnings and infos. */
    public CommuniqueModule() {
        this(report -> {}, Locale.ENGLISH);
    }

    private CommuniqueModule(Consumer<ValidationReport> listener, Locale language) {
        this.listener = listener;
        this.language = language;
    }

    /**
     * This module, telling the report of each value of which there is something to tell, warnings and infos included.
     *
     * @param to receives each report in the thread that reads, before an exception is thrown
     */
    public CommuniqueModule reporting(Consumer<ValidationReport> to) {
        return new CommuniqueModule(to, language);
    }

    /**
     * This module, writing the messages of reports in a language. A report states the language of its messages: where the library has
     * none in this language, they are in English.
     *
     * @param locale the language, for example {@link Locale#FRENCH}
     */
    public CommuniqueModule inLanguage(Locale locale) {
        return new CommuniqueModule(listener, locale);
    }

    @Override
    public String getModuleName() {
        return "communique";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new WireDeserializers(listener));
        context.addSerializers(new WireSerializers(language));
        context.addKeyDeserializers(new WireKeyDeserializers(listener));
        context.addKeySerializers(new WireKeySerializers());
        context.appendAnnotationIntrospector(new RootNames());
    }
}
