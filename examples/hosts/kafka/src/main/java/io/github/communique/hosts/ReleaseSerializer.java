package io.github.communique.hosts;

import io.github.communique.PressRelease;
import io.github.communique.wire.ReleaseWriter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serializer;

/** Writes the values of records in the wire form. */
public class ReleaseSerializer implements Serializer<PressRelease> {

    private static final ReleaseWriter WRITER = ReleaseWriter.standard();

    @Override
    public byte[] serialize(String topic, PressRelease release) {
        return release == null ? null : WRITER.toJson(release).getBytes(StandardCharsets.UTF_8);
    }
}
