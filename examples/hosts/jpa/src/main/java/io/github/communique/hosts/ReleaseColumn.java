package io.github.communique.hosts;

import io.github.communique.PressRelease;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a release as JSON. What is stored was checked before: the structure must be whole, the rules do not run again. */
@Converter(autoApply = true)
public class ReleaseColumn implements AttributeConverter<PressRelease, String> {

    private static final ReleaseReader READER = ReleaseReader.standard().withoutRules();
    private static final ReleaseWriter WRITER = ReleaseWriter.standard();

    @Override
    public String convertToDatabaseColumn(PressRelease release) {
        return release == null ? null : WRITER.toJson(release);
    }

    @Override
    public PressRelease convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        Reading reading = READER.read(json);
        return reading.getRelease()
                .filter(release -> reading.isComplete())
                .orElseThrow(() -> new IllegalStateException("a stored release is damaged: " + reading.getReport()));
    }
}
