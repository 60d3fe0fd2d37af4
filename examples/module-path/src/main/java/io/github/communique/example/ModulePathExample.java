package io.github.communique.example;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.Locale;

/** Writes a release, reads it back and prints its findings, with the available Jackson version. */
public final class ModulePathExample {

    private ModulePathExample() {}

    /** Prints the parser in use, whether the release was read back unchanged, and the report in French. */
    public static void main(String[] arguments) {
        String json = ReleaseWriter.standard().toJson(KforVisit.damaged());
        Reading reading = ReleaseReader.standard().read(json);

        System.out.println(ReleaseReader.standard());
        System.out.println(
                reading.getRelease().filter(KforVisit.damaged()::equals).isPresent());
        System.out.print(reading.getReport().toText(Locale.FRENCH));
    }
}
