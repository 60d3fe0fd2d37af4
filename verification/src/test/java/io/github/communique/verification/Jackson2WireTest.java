package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.wire.spi.JsonProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Jackson 2 keeps the contract of the wire form. */
class Jackson2WireTest {

    @Test
    void it_runs_on_the_version_that_the_build_says() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("expected.jackson.version"));
    }

    @Nested
    class Structure extends StructureContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class Documents extends DocumentContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class HostileDocuments extends HostileDocumentsContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class JsonFaults extends JsonFaultsContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class Archives extends ArchiveContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class NextDocument extends NextDocumentContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }

    @Nested
    class NumbersAndEncodings extends NumbersAndEncodingsContract {

        @Override
        JsonProvider provider() {
            return new Jackson2Provider();
        }
    }
}
