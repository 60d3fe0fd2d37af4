/** A consumer that names no Jackson: which one serves, the module path decides. */
module io.github.communique.example {
    requires io.github.communique.core;
    requires io.github.communique.fixtures;
    requires static org.jspecify;

    opens io.github.communique.example; // a Jakarta provider reads the types of the application
}
