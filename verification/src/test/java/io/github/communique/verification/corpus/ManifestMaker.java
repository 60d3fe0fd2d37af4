package io.github.communique.verification.corpus;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Feature;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.table.TableRow;
import io.github.communique.metadata.Issuer;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.shape.ValueKind;
import io.github.communique.verification.WireSchema;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the manifest from the documents of the corpus; the sentences about them are kept. */
final class ManifestMaker {

    private static final String RULE = "rule";

    private final Map<String, TableRow> old = TableRow.read("corpus/manifest.tsv").stream()
            .collect(Collectors.toMap(row -> row.get("name"), Function.identity()));
    private final Set<String> order = new LinkedHashSet<>(TableRow.read("corpus/manifest.tsv").stream()
            .map(row -> row.get("name"))
            .toList());

    byte[] table() {
        TableText table = new TableText(
                "name",
                "folder",
                "forms",
                "kind",
                "language",
                "issuers",
                "features",
                RULE,
                "schema",
                "about",
                "invention");
        for (String folder : List.of("sound", "damaged")) {
            for (String name : inOrder(CorpusFolder.names(folder))) {
                Optional<PressRelease> release = CorpusFolder.release(folder, name);
                table.row(
                        name,
                        folder,
                        TableText.list(forms(folder, name)),
                        release.map(one -> ValueKind.EnumKind.wireName(one.getKind()))
                                .orElse(""),
                        release.map(PressRelease::getLanguage).orElse(""),
                        TableText.list(release.map(ManifestMaker::issuers).orElse(List.of())),
                        TableText.list(release.map(ManifestMaker::features).orElse(List.of())),
                        rule(folder, name),
                        isRejected(folder, name) ? "rejected" : "",
                        about(folder, name),
                        kept(name, "invention"));
            }
        }
        return table.bytes();
    }

    private static boolean isRejected(String folder, String name) {
        return CorpusFolder.isJson(folder, name)
                && !WireSchema.accepts(CorpusFolder.text(CorpusFolder.file(folder, name, CorpusFolder.JSON)));
    }

    private List<String> inOrder(List<String> names) {
        List<String> known = order.stream().filter(names::contains).toList();
        List<String> all = new ArrayList<>(known);
        names.stream().filter(name -> !known.contains(name)).forEach(all::add);
        return all;
    }

    private static String rule(String folder, String name) {
        return folder.equals("sound") ? "" : DamagedDocuments.ruleOf(name).orElse("");
    }

    private String about(String folder, String name) {
        String rule = rule(folder, name);
        return rule.isEmpty() ? kept(name, "about") : "A fault that " + rule + " must find.";
    }

    private String kept(String name, String column) {
        return Optional.ofNullable(old.get(name)).map(row -> row.get(column)).orElse("");
    }

    private static List<String> forms(String folder, String name) {
        return Stream.of(Fixture.Form.values())
                .filter(form -> Files.exists(CorpusFolder.file(folder, name, form.getExtension())))
                .map(ValueKind.EnumKind::wireName)
                .toList();
    }

    private static List<String> features(PressRelease release) {
        return Feature.of(release).stream().map(Feature::getName).toList();
    }

    private static List<String> issuers(PressRelease release) {
        return release.getIssuers().stream()
                .map(Issuer::getParticipantId)
                .map(id -> name(release, id))
                .distinct()
                .toList();
    }

    private static String name(PressRelease release, String id) {
        Optional<String> participant = release.find(id, Participant.class).flatMap(ManifestMaker::name);
        return participant
                .or(() -> release.find(id, Mission.class)
                        .flatMap(mission -> mission.getName().or(mission::getAcronym)))
                .orElse(id);
    }

    private static Optional<String> name(Participant participant) {
        if (participant instanceof Organisation organisation) {
            return organisation.getName().or(organisation::getAcronym);
        }
        return participant instanceof Person person
                ? person.getName().map(name -> name.getDisplay())
                : Optional.empty();
    }
}
