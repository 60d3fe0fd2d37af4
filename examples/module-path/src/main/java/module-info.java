/** A consumer that does not name a Jackson version; the module path decides which one is used. */
module io.github.communique.example {
    requires io.github.communique.core;
    requires io.github.communique.fixtures;
    requires static org.jspecify;

    opens io.github
            .communique
            .example; // for the Jakarta provider, which reads the types of the application by reflection
}
