/** The wire form of Communiqué on Jackson 3. */
module io.github.communique.jackson {
    requires transitive io.github.communique.core;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports io.github.communique.jackson;

    provides io.github.communique.wire.spi.JsonProvider with
            io.github.communique.jackson.Jackson3Provider;
    provides tools.jackson.databind.JacksonModule with
            io.github.communique.jackson.CommuniqueModule;
}
