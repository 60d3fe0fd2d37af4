package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Severity;
import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that no type holds, and bytes in another encoding than UTF-8, give findings; nothing throws. */
abstract class NumbersAndEncodingsContract extends ReadingContract {

    private static final String WRONG_KIND = ",\"lede\": 5";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-1E+99999999999",
                "1e-2147483648",
                "1.5e-2147483647",
                "1e2147483648",
                "0e-99999999999",
                "1e9223372036854775808"
            })
    void a_number_with_an_exponent_that_no_type_holds_is_a_finding_wherever_it_stands(String number) {
        String place = ",\"places\": [{\"name\": \"a\", \"kind\": \"city\", \"coordinates\":"
                + " {\"latitude\": %s, \"longitude\": 1}}]";

        assertThat(reader.read(MINIMAL.formatted(place.formatted(number)))
                        .getReport()
                        .getFindings(Severity.ERROR))
                .map(StructureContract::summary)
                .singleElement()
                .asString()
                .startsWith("json/malformed-value /places/0/coordinates/latitude");
        assertThat(readWith(",\"x\": {\"y\": [" + number + "]}").getReport().getFindings(Severity.ERROR))
                .map(finding -> finding.getRuleId() + " " + finding.getPointer())
                .containsExactly("json/malformed-value /x/y/0");
        assertThat(readWith(",\"votes\": [{\"inFavour\": " + number + "}]")
                        .getReport()
                        .getFindings(Severity.ERROR))
                .map(finding -> finding.getRuleId())
                .contains("json/malformed-value");
    }

    @Test
    void the_most_that_an_exponent_may_be_is_read() {
        assertThat(readWith(",\"x\": [1e999999999, 1.5E-999999999, 0e0, 1e-0000000000005]")
                        .getReport()
                        .getFindings(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void a_coordinate_of_more_digits_than_any_place_needs_is_a_finding_whatever_the_limits_are() {
        Limits wide = Limits.builder().digits(1_000_000).build();
        String place = ",\"places\": [{\"name\": \"a\", \"kind\": \"city\", \"coordinates\": {\"latitude\": 1."
                + "0".repeat(900_000) + ", \"longitude\": 1}}]";

        assertThat(reader.within(wide)
                        .read(MINIMAL.formatted(place))
                        .getReport()
                        .getFindings(Severity.ERROR))
                .map(finding -> finding.getRuleId())
                .containsExactly("json/malformed-value");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, false",
        "UTF-16BE, false",
        "UTF-32LE, false",
        "UTF-32BE, false",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-32LE, true",
        "UTF-32BE, true"
    })
    void another_encoding_than_utf8_is_one_finding_with_other_faults_or_without(String encoding, boolean isFaulty)
            throws IOException {
        String document = MINIMAL.formatted(isFaulty ? WRONG_KIND : "").replace("\n", " ");
        byte[] bytes = document.getBytes(Charset.forName(encoding));

        assertThat(reader.read(bytes).getReport().getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/not-utf8  1:1");
        try (Stream<ArchivedReading> lines = reader.archives().readAll(new ByteArrayInputStream(bytes))) {
            assertThat(lines.flatMap(line -> line.reading().getReport().getFindings().stream()))
                    .map(StructureContract::summary)
                    .containsExactly("json/not-utf8  1:1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WRONG_KIND})
    void a_second_byte_order_mark_is_an_error(String further) {
        String document = "\uFEFF\uFEFF" + MINIMAL.formatted(further);

        assertThat(reader.read(document.getBytes(StandardCharsets.UTF_8))
                        .getReport()
                        .getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/not-utf8  1:1");
        assertThat(reader.read(document).getReport().getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/not-utf8  1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0{\0", "\0{\0\0", "\0\0", "\0", "{\0\0", "\0{", "{\0\0\0", "\0\0\0{"})
    void zeros_in_any_order_at_the_beginning_are_told_and_nothing_throws(String document) {
        assertThat(reader.read(document.getBytes(StandardCharsets.UTF_8))
                        .getReport()
                        .getFindings())
                .singleElement()
                .matches(finding -> finding.getRuleId().startsWith("json/not-"));
    }
}
