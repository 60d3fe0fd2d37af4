package io.github.communique.verification;

import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.wire.spi.JsonProvider;
import org.junit.jupiter.api.Nested;

/** Jackson 3 keeps the contract of the wire form. */
class Jackson3WireTest {

    @Nested
    class Structure extends StructureContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class Documents extends DocumentContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class HostileDocuments extends HostileDocumentsContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class JsonFaults extends JsonFaultsContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class Archives extends ArchiveContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class NextDocument extends NextDocumentContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }

    @Nested
    class NumbersAndEncodings extends NumbersAndEncodingsContract {

        @Override
        JsonProvider provider() {
            return new Jackson3Provider();
        }
    }
}
