package io.github.communique.hosts;

import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads the values of records. It gives readings, not releases: a deserializer that throws stops its consumer at the first bad record,
 * a reading has the report with which the consumer moves the record aside.
 */
public class ReadingDeserializer implements Deserializer<Reading> {

    private static final ReleaseReader READER = ReleaseReader.standard();

    @Override
    public Reading deserialize(String topic, byte[] document) {
        return document == null ? null : READER.read(document);
    }
}
