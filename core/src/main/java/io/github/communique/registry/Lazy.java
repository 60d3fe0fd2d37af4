package io.github.communique.registry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed on first use and kept. */
final class Lazy<T> {

    private final Supplier<T> loader;
    private volatile @Nullable T value;

    Lazy(Supplier<T> loader) {
        this.loader = loader;
    }

    T get() {
        T loaded = value;
        if (loaded == null) {
            loaded = loader.get();
            value = loaded;
        }
        return loaded;
    }
}
