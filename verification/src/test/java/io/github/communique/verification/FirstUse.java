package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Uses all of the library that reads a resource or finds a service; run by {@link LoadedResourcesTest} in a class loader of its own. */
public final class FirstUse implements Runnable {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 7);

    /** Made by name. */
    public FirstUse() {}

    @Override
    public void run() {
        String written = ReleaseWriter.standard().toJson(KforVisit.damaged());
        Reading reading = ReleaseReader.standard().read(written);
        Reading broken = ReleaseReader.standard().read(Fixture.KFOR_VISIT_BROKEN.json());
        String french = Stream.of(reading, broken)
                .map(one -> one.getReport().toText(Locale.FRENCH))
                .collect(Collectors.joining());
        require(french.contains("«") || french.contains("Le "), "the messages are not French");
        require(RuleExample.all().size() > 1, "there are no examples");
        require(DamagedText.KFOR_VISIT.text().contains("KFOR"), "the damaged text is missing");
        require(!Fixture.KFOR_VISIT_DAMAGED.planted().isEmpty(), "nothing is planted");
        ReleaseReader.standard().read(written.replace("\"language\":\"en\"", "\"language\":\"fr\""));
        OrganisationRegistry.builtIn().hadMembers("NATO", 30, DAY);
        require(ValidationProfile.builtIn().size() > 1, "there are no profiles");
        byJakarta();
        byDatabind(written);
    }

    private static void byJakarta() {
        PressRelease release = KforVisit.sound().toBuilder().issuers(List.of()).build();
        try (ValidatorFactory factory = JakartaProvider.factory()) {
            require(!factory.getValidator().validate(release).isEmpty(), "the Jakarta door is closed");
        }
    }

    private static void byDatabind(String written) {
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        require(three.readValue(written, PressRelease.class).equals(KforVisit.damaged()), "Jackson 3 has no module");
        try {
            Object read = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .readValue(written, PressRelease.class);
            require(read.equals(KforVisit.damaged()), "Jackson 2 has no module");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
