package io.github.communique.example;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.Locale;

/** Writes a release, reads it again and prints what is wrong with it, on whichever Jackson is there. */
public final class ModulePathExample {

    private ModulePathExample() {}

    /** Prints which parser serves, whether the release was read as it was written, and the report in French. */
    public static void main(String[] arguments) {
        String json = ReleaseWriter.standard().toJson(KforVisit.damaged());
        Reading reading = ReleaseReader.standard().read(json);

        System.out.println(ReleaseReader.standard());
        System.out.println(
                reading.getRelease().filter(KforVisit.damaged()::equals).isPresent());
        System.out.print(reading.getReport().toText(Locale.FRENCH));
    }
}
