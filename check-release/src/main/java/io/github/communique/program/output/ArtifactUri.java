package io.github.communique.program.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names a file in a log as SARIF has it: by a reference relative to the folder in which the program runs. */
final class ArtifactUri {

    /** The name of the folder in which the program runs; code hosts replace it by the root of the repository. */
    static final String BASE = "%SRCROOT%";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private ArtifactUri() {}

    /** The location of a file as an object in SARIF; one outside that folder has an absolute address. */
    static Map<String, Object> location(String file) {
        String uri = relative(file);
        return uri == null
                ? SarifReporter.object("uri", absolute(file))
                : SarifReporter.object("uri", uri, "uriBaseId", BASE);
    }

    private static @Nullable String relative(String file) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path path = here.resolve(file).normalize();
            return path.startsWith(here) && !path.equals(here) ? encoded(slashes(here.relativize(path))) : null;
        } catch (InvalidPathException e) {
            return encoded(file);
        }
    }

    private static String absolute(String file) {
        String path = slashes(Path.of(file).toAbsolutePath().normalize());
        return "file://" + (path.startsWith("/") ? "" : "/") + encoded(path);
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%');
                uri.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
