/** The wire form of Communiqué on Jackson 2. */
@SuppressWarnings("module") // The digit is the name of the Jackson line.
module io.github.communique.jackson2 {
    requires transitive io.github.communique.core;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;

    exports io.github.communique.jackson2;

    provides io.github.communique.wire.spi.JsonProvider with
            io.github.communique.jackson2.Jackson2Provider;
    provides com.fasterxml.jackson.databind.Module with
            io.github.communique.jackson2.CommuniqueModule;
}
