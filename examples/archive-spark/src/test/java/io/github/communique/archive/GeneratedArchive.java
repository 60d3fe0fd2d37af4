package io.github.communique.archive;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.fixtures.damage.Damage;
import io.github.communique.wire.ReleaseWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes an archive of generated releases, some of them damaged, with some lines that are no release. */
final class GeneratedArchive {

    private static final List<String> BAD_LINES =
            List.of("{\"id\":", "not JSON", "[]", "{\"id\":\"https://www.example.org/press/1\",\"kind\":7}", "");

    private GeneratedArchive() {}

    static void write(Path file, int releases, long seed) throws IOException {
        ReleaseWriter writer = ReleaseWriter.standard();
        Random random = new Random(seed);
        List<Damage> damages =
                Damage.all().stream().filter(damage -> !damage.isOfDocument()).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < releases; i++) {
                String line = random.nextInt(1_000) == 0
                        ? BAD_LINES.get(random.nextInt(BAD_LINES.size()))
                        : writer.toJson(release(seed + i, damages, random));
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            // Bytes that are not UTF-8.
            out.write(new byte[] {'"', (byte) 0xC3, '"', '\n'});
        }
    }

    private static PressRelease release(long seed, List<Damage> damages, Random random) {
        if (random.nextInt(10) > 0) {
            return new ReleaseGenerator(seed).release();
        }
        PressRelease sound = new SoundReleaseGenerator(seed).release();
        Damage damage = damages.get(random.nextInt(damages.size()));
        return damage.appliesTo(sound) ? damage.apply(sound) : sound;
    }
}
