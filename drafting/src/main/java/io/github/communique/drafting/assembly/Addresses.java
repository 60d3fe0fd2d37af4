package io.github.communique.drafting.assembly;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Parses addresses as sources have them. */
final class Addresses {

    private Addresses() {}

    /** An absolute address on the web; empty if it is another. */
    static Optional<URI> absolute(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
