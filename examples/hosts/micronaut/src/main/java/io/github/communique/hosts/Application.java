package io.github.communique.hosts;

import io.micronaut.runtime.Micronaut;

/** A service that takes releases and answers with what it was sent. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
