/** A program that checks press releases. Nothing of it is an API. */
module io.github.communique.program {
    requires info.picocli;
    requires io.github.communique.core;
    requires io.github.communique.drafting;
    requires io.github.communique.fixtures;
    requires io.github.communique.jackson;
    requires static org.jspecify;

    opens io.github.communique.program to
            info.picocli;
}
