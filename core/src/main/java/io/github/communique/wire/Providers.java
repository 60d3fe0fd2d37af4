package io.github.communique.wire;

import io.github.communique.wire.spi.JsonProvider;
import java.util.ServiceLoader;

/** Finds the provider to use if none is passed in. */
final class Providers {

    private Providers() {}

    /**
     * The provider with the highest priority that this library's class loader can see.
     *
     * <p>The context class loader of a server thread may see another copy of the modules, or none.
     */
    static JsonProvider find() {
        JsonProvider found = null;
        for (JsonProvider provider : ServiceLoader.load(JsonProvider.class, JsonProvider.class.getClassLoader())) {
            if (found == null || provider.getPriority() > found.getPriority()) {
                found = provider;
            }
        }
        if (found == null) {
            throw new IllegalStateException(
                    "no JSON parser was found: add io.github.communique:communique-jackson (Jackson 3) or"
                            + " io.github.communique:communique-jackson2 (Jackson 2), or pass a provider in");
        }
        return found;
    }
}
