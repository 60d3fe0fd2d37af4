package io.github.communique.wire.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedNumberTest {

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("0", 0),
                Arguments.of("-2147483648", Integer.MIN_VALUE),
                Arguments.of("2147483648", 2_147_483_648L),
                Arguments.of("-9223372036854775808", Long.MIN_VALUE),
                Arguments.of("9223372036854775808", BigInteger.ONE.shiftLeft(63)),
                Arguments.of("1.50", new BigDecimal("1.50")),
                Arguments.of("1e3", new BigDecimal("1e3")),
                Arguments.of("1E+3", new BigDecimal("1e3")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_has_the_smallest_type_that_holds_it_whole(String digits, Number expected) {
        assertThat(TypedNumber.of(digits)).isEqualTo(expected);
    }
}
