package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.communique.ExtensionValue;
import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.instrument.SecurityCouncilResolution;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.verification.Hosts.Envelope;
import io.github.communique.verification.Hosts.Inbox;
import io.github.communique.verification.Hosts.Index;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A host's mapper reads and writes the values in their wire form, alone and nested, whatever its settings. */
abstract class DatabindContract {

    private static final int RELEASES = 60;

    private final ReleaseReader reader = ReleaseReader.using(provider()).withoutRules();
    private final ReleaseWriter writer = ReleaseWriter.using(provider());
    private final HostMapper mapper = mapper();

    /** The parser of the same line. */
    abstract JsonProvider provider();

    /** A mapper with the module registered by hand. */
    abstract HostMapper mapper();

    /** A mapper that has found the module by ServiceLoader. */
    abstract HostMapper mapperOfServices();

    /** A mapper whose settings would change how it writes and reads beans: names, inclusion, coercion, unknown properties. */
    abstract HostMapper mapperOfOddSettings();

    /** A mapper that wraps what it writes into an object with the name of its type, and expects that. */
    abstract HostMapper mapperThatWrapsRoots();

    /** A mapper with the module registered by hand, which tells its reports to a list. */
    abstract HostMapper mapperReportingTo(List<ValidationReport> reports);

    @Test
    void what_it_writes_is_what_the_writer_writes() {
        PressRelease release = KforVisit.sound();
        ValidationReport report = ReleaseValidator.standard().validate(KforVisit.damaged());

        for (HostMapper each : List.of(mapper, mapperOfServices(), mapperOfOddSettings())) {
            assertThat(each.write(release)).isEqualTo(writer.toJson(release));
            assertThat(each.write(report)).isEqualTo(writer.toJson(report));
        }
    }

    @Test
    void a_wrapped_root_has_the_name_of_the_type_and_not_of_its_implementation() {
        PressRelease release = KforVisit.sound();

        String wrapped = mapperThatWrapsRoots().write(release);

        assertThat(wrapped).isEqualTo("{\"PressRelease\":" + writer.toJson(release) + "}");
        assertThat(mapperThatWrapsRoots().read(wrapped, PressRelease.class)).isEqualTo(release);
    }

    @Test
    void a_release_is_read_as_the_reader_reads_it_whatever_the_settings() {
        for (HostMapper each : List.of(mapper, mapperOfServices(), mapperOfOddSettings())) {
            assertThat(each.read(Fixture.KFOR_VISIT.json(), PressRelease.class)).isEqualTo(KforVisit.sound());
            assertThat(each.readByTree(Fixture.KFOR_VISIT.json(), PressRelease.class))
                    .isEqualTo(KforVisit.sound());
        }
    }

    @Test
    void a_value_of_every_type_is_read_as_it_was_written() {
        EachValueAlone values = new EachValueAlone(mapper);
        for (long seed = 0; seed < RELEASES; seed++) {
            values.writeAndRead(new ReleaseGenerator(seed).release());
        }

        assertThat(values.types())
                .hasSizeGreaterThan(90)
                .contains(ReleaseKind.class, DateExpression.class, Person.class);
    }

    @Test
    void a_value_that_says_it_is_of_another_type_is_refused() {
        for (String type : List.of("\"group\"", "\"organisation\"", "\"Person\"", "5", "null")) {
            assertThat(reportOfReading("{\"id\":\"a\",\"type\":" + type + "}", Person.class)
                            .getFindings())
                    .as(type)
                    .map(finding -> finding.getPointer().toString())
                    .containsExactly("/type");
        }
    }

    @Test
    void a_value_is_read_as_its_family_and_as_its_own_type() {
        assertThat(mapper.read("{\"type\":\"person\",\"id\":\"a\"}", Participant.class))
                .isInstanceOf(Person.class);
        assertThat(mapper.read("{\"id\":\"a\"}", Person.class).getId()).isEqualTo("a");
        assertThat(mapper.read("\"2022-07~\"", PartialDate.class)).hasToString("2022-07~");
        assertThat(mapper.read("\"UNSCR 1244\"", LegalInstrument.class)).hasToString("S/RES/1244");
        assertThat(mapper.read("\"UNSCR 1244\"", SecurityCouncilResolution.class))
                .hasToString("S/RES/1244");
        assertThat(reportOfReading("\"S/PRST/2014/16\"", SecurityCouncilResolution.class)
                        .getFindings())
                .map(Finding::getRuleId)
                .containsExactly("json/malformed-value");
        assertThat(mapper.read("{\"a\":[1.00,null]}", ExtensionValue.class))
                .isInstanceOf(ExtensionValue.OfObject.class);
    }

    @Test
    void the_exception_tells_the_findings_of_the_reader_with_their_places() {
        String document = """
                {
                  "id": 7,
                  "kind": "leaflet",
                  "language": "en",
                  "headline": {"subHeadline": " "},
                  "body": [{"text": "no type"}, null],
                  "lede": ""
                }""";

        ValidationReport report = reportOfReading(document, PressRelease.class);

        assertThat(report.getFindings())
                .isEqualTo(reader.read(document).getReport().getFindings());
        assertThat(report.getFindings())
                .hasSize(7)
                .allMatch(finding -> finding.getPosition().isPresent());
    }

    @Test
    void where_the_parser_knows_no_place_none_is_invented() {
        Throwable failure = catchThrowable(() -> mapper.readByTree("{\"id\": 7}", PressRelease.class));

        assertThat(mapper.reportOf(failure).orElseThrow().getFindings())
                .isNotEmpty()
                .allMatch(finding -> finding.getPosition().isEmpty());
    }

    @Test
    void rules_have_no_part_in_it() {
        PressRelease damaged = mapper.read(Fixture.KFOR_VISIT_DAMAGED.json(), PressRelease.class);

        assertThat(damaged).isEqualTo(KforVisit.damaged());
    }

    @Test
    void what_raises_no_exception_is_told_to_a_listener() {
        List<ValidationReport> reports = new ArrayList<>();
        HostMapper reportingTo = mapperReportingTo(reports);

        reportingTo.read("{\"text\":\"A headline\",\"colour\":\"red\"}", io.github.communique.metadata.Headline.class);

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).getFindings()).map(Finding::getRuleId).containsExactly("json/unknown-attribute");
    }

    @Test
    void values_are_read_and_written_nested_in_a_hosts_own_types() {
        PressRelease release = KforVisit.sound();
        Inbox inbox = new Inbox();
        inbox.receivedFrom = "agency";
        inbox.receivedAt = io.github.communique.time.Stamp.parse("2022-07-07T16:00:00+02:00");
        inbox.onlyKind = ReleaseKind.PRESS_RELEASE;
        inbox.newest = release;
        inbox.others = List.of(release, release);
        inbox.quotesByTopic = Map.of("commitment", release.getQuotes().get(2));
        inbox.senders = release.getParticipants();

        Inbox read = mapper.read(mapper.write(inbox), Inbox.class);

        assertThat(read).usingRecursiveComparison().usingOverriddenEquals().isEqualTo(inbox);
        assertThat(read.onlyKind).isEqualTo(ReleaseKind.PRESS_RELEASE);
    }

    @Test
    void a_fault_in_a_nested_value_is_told_from_that_value_on() {
        String json = "{\"others\":[{\"id\":\"urn:a\",\"kind\":\"statement\",\"language\":\"en\",\"headline\":5}]}";

        assertThat(reportOfReading(json, Inbox.class).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("json/wrong-kind");
                    assertThat(finding.getPointer()).hasToString("/headline");
                    assertThat(finding.getPosition()).map(Object::toString).contains("1:72");
                });
    }

    @Test
    void a_key_has_the_form_of_a_value() {
        String json = "{\"byDate\":{\"2022-07\":\"a\"},\"byInstrument\":{\"S/RES/1244 (1999)\":\"b\"},"
                + "\"byKind\":{\"press-release\":1},\"byKindInOrder\":{\"joint-statement\":2}}";

        Index index = mapper.read(json, Index.class);

        assertThat(index.byDate).containsOnlyKeys(PartialDate.parse("2022-07"));
        assertThat(index.byInstrument).containsOnlyKeys(LegalInstrument.parse("S/RES/1244 (1999)"));
        assertThat(index.byKind).containsOnlyKeys(ReleaseKind.PRESS_RELEASE);
        assertThat(mapper.write(index)).isEqualTo(json);
    }

    @Test
    void a_key_that_is_malformed_is_told_as_a_value_is() {
        ValidationReport report = reportOfReading("{\"byDate\":{\"2022-02-30\":\"a\"}}", Index.class);

        assertThat(report.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRuleId()).isEqualTo("json/malformed-value");
            assertThat(finding.getMessage()).contains("2022-02-30");
        });
    }

    @Test
    void a_polymorphic_holder_tells_the_type_and_not_its_implementation() {
        Envelope envelope = new Envelope();
        envelope.content = KforVisit.sound();

        String json = mapper.write(envelope);

        assertThat(json).contains("\"contentType\":\"release\"").doesNotContain("Immutable");
        assertThat(mapper.read(json, Envelope.class).content).isEqualTo(KforVisit.sound());
    }

    @Test
    void a_polymorphic_holder_recognises_its_type_wherever_it_stands() {
        String json = "{\"content\":{\"kind\":\"indirect\",\"parts\":[],\"contentType\":\"quotation\",\"id\":\"q\"}}";

        assertThat(mapper.read(json, Envelope.class).content)
                .hasToString(Objects.requireNonNull(mapper.read(
                                "{\"id\":\"q\",\"kind\":\"indirect\"}", io.github.communique.quote.Quote.class))
                        .toString());
    }

    @Test
    void numbers_of_extensions_keep_their_digits() {
        String json = writer.toJson(new ReleaseGenerator(1)
                .release().toBuilder()
                        .extensions(Map.of(
                                "x-rate", new ExtensionValue.OfNumber("1.0000000000000000000000000000000000000001e5")))
                        .build());

        assertThat(mapper.write(mapper.read(json, PressRelease.class))).isEqualTo(json);
    }

    @Test
    void a_release_is_written_into_a_tree() {
        for (long seed = 0; seed < RELEASES; seed++) {
            PressRelease release = new ReleaseGenerator(seed)
                    .release().toBuilder()
                            .extensions(Map.of(
                                    "x-int", new ExtensionValue.OfNumber("-1"),
                                    "x-long", new ExtensionValue.OfNumber("3000000000"),
                                    "x-longer", new ExtensionValue.OfNumber("123456789012345678901234567890"),
                                    "x-decimal", new ExtensionValue.OfNumber("-0.5")))
                            .build();

            assertThat(mapper.throughTree(release, PressRelease.class))
                    .as("seed %d", seed)
                    .isEqualTo(release);
        }
    }

    private ValidationReport reportOfReading(String json, Class<?> type) {
        return mapper.reportOf(catchThrowable(() -> mapper.read(json, type))).orElseThrow();
    }
}
