package io.github.communique.program.fix;

import java.nio.file.Path;

/** Names a file in a patch: relative to the folder in which the program runs; outside it, from the root. */
final class PatchName {

    private PatchName() {}

    static String of(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = here.resolve(file).normalize();
        Path root = path.getRoot();
        Path name = path.startsWith(here) || root == null ? here.relativize(path) : root.relativize(path);
        return name.toString().replace(name.getFileSystem().getSeparator(), "/");
    }
}
